import type { District } from './district.js';
import { element } from './element.js';
import { personId } from './ids.js';
import { toGroupCell } from './interestGroups.js';
import { LAST_NAMES } from './names.js';
import { FIRST_NAMES, GENDERS, type People } from './people.js';
import { createRandom, pickWeighted, type Random, type Weighted } from './random.js';
import { DIRECTORY } from './sources.js';
import type { Row } from './tables.js';

const TITLES: Weighted<string> = [['', 960], ['Dr.', 32], ['Prof. Dr.', 5], ['Dipl.-Ing.', 3]];
const FUNCTIONS: Weighted<string> = [
  ['', 58], ['Ehrenamt', 12], ['Gemeindevertretung', 7], ['Ortsteilvertretung', 4], ['Übungsleitung', 5], ['Schulleitung', 2],
  ['Geschäftsführung', 3], ['Projektleitung, Teilzeit', 2], ['Öffentlichkeitsarbeit', 3], ['Elternvertretung', 4],
];
const EDUCATION: Weighted<string> = [['Berufsausbildung', 52], ['Hochschule', 26], ['Schule', 14], ['ohne Abschluss', 4]];
const MOBILITY: Weighted<string> = [['Auto', 62], ['Bus und Bahn', 16], ['Fahrrad', 16], ['auf Hilfe angewiesen', 6]];
/** Whoever is born later than this is at school or in training; earlier than that is retired (as of 2022). */
const YOUNGEST_WORKER = 2002;
const OLDEST_WORKER = 1957;

export function* personRows(seed: number, people: People, { municipalities }: District): Generator<Row<'actors'>> {
  const random = createRandom(seed, 'person rows');
  for (let person = 0; person < people.count; person += 1) {
    const birthYear = element(people.birthYear, person);
    yield {
      id: personId(person),
      name: personName(people, person),
      title: pickWeighted(random, TITLES),
      function: pickWeighted(random, FUNCTIONS),
      region: element(municipalities, element(people.municipality, person)).id,
      interestGroups: toGroupCell(element(people.groups, person)),
      gender: element(GENDERS, element(people.gender, person)),
      birthYear: birthYear === 0 ? '' : String(birthYear),
      selfStatedAttributes: attributes(random, { birthYear, household: element(people.household, person) }),
      source: DIRECTORY,
    };
  }
}

function personName(people: People, person: number): string {
  const first = element(FIRST_NAMES, element(people.firstName, person));
  const last = element(LAST_NAMES, element(people.lastName, person));
  const second = element(people.secondLastName, person);
  const secondName = second === 0 ? last : element(LAST_NAMES, second - 1);
  return `Beispiel: ${first} ${secondName === last ? last : `${last}-${secondName}`}`;
}

/** key=value, keys in order; about half of the persons said something about themselves. */
function attributes(random: Random, { birthYear, household }: { birthYear: number; household: number }): string {
  const said: string[] = [];
  const speaks = random.chance(0.5);
  if (speaks) said.push(`education=${pickWeighted(random, EDUCATION)}`);
  if (household > 0) said.push(`household=H-${String(household).padStart(6, '0')}`);
  if (speaks && random.chance(0.8)) said.push(`mobility=${pickWeighted(random, MOBILITY)}`);
  if (speaks && birthYear > 0) said.push(`occupation=${occupation(birthYear)}`);
  return said.join(';');
}

function occupation(birthYear: number): string {
  if (birthYear > YOUNGEST_WORKER) return 'Schule oder Ausbildung';
  return birthYear < OLDEST_WORKER ? 'Rente' : 'Beruf';
}
