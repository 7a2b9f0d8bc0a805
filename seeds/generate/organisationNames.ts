import type { Random, Weighted } from './random.js';

export interface OrganisationPattern {
  readonly kind: 'CLUB' | 'COMPANY' | 'EDUCATION' | 'CHURCH' | 'OTHER' | 'POLITICAL';
  readonly title: string;
  readonly ending?: string;
  /** short ids of INTEREST_GROUPS; none: open to all */
  readonly groups: readonly string[];
}

const pattern = (kind: OrganisationPattern['kind'], title: string, groups: readonly string[] = []): OrganisationPattern => ({
  kind, title, groups,
});

export const ORGANISATION_PATTERNS: Weighted<OrganisationPattern> = [
  [pattern('CLUB', 'Sportverein', ['sport']), 14],
  [pattern('CLUB', 'Reit- und Fahrverein', ['sport', 'jugend']), 4],
  [pattern('CLUB', 'Förderverein Feuerwehr', ['feuerwehr']), 13],
  [pattern('CLUB', 'Heimatverein', ['kultur', 'aeltere']), 8],
  [pattern('CLUB', 'Chor', ['kultur']), 6],
  [pattern('CLUB', 'Jugendclub', ['jugend']), 7],
  [pattern('CLUB', 'Seniorentreff', ['aeltere']), 9],
  [pattern('CLUB', 'Selbsthilfe', ['behinderung']), 5],
  [pattern('CLUB', 'Inklusionsverein', ['behinderung', 'eltern']), 3],
  [pattern('CLUB', 'Begegnungscafé', ['migration']), 5],
  [pattern('CLUB', 'Familienkreis', ['eltern']), 6],
  [pattern('CLUB', 'Dorfverein'), 7],
  [pattern('EDUCATION', 'Schule', ['eltern', 'jugend']), 5],
  [pattern('EDUCATION', 'Kita', ['eltern']), 5],
  [pattern('CHURCH', 'Kirchgemeinde', ['aeltere', 'kultur']), 4],
  [{ ...pattern('COMPANY', 'Hof', ['landwirtschaft']), ending: 'GbR' }, 6],
  [{ ...pattern('COMPANY', 'Tischlerei', ['unternehmen']), ending: 'GmbH & Co. KG' }, 4],
  [{ ...pattern('COMPANY', 'Bau, Garten und Zaun', ['unternehmen']), ending: 'GmbH' }, 3],
  [pattern('POLITICAL', 'Wählergruppe'), 3],
  [pattern('OTHER', 'Bürgerinitiative'), 4],
];

/** Made up: no place is named. Straight quotes, a semicolon and a comma are there to try the CSV. */
const OWN_NAMES = [
  'Blau-Gelb', 'Grün-Weiß', 'Morgenrot', 'Abendstern', 'Weißdorn', 'Löwenzahn', 'Süßkirsche', 'Kranichzug', 'Drei Eichen', 'Am Rain',
  'Großer Bär', 'Feldlerche', 'Querbeet', 'Zugvogel', '„Alte Schmiede“', '"Das Boot"', 'Wir; gemeinsam', 'Jung, alt, dabei', 'Übermut',
];

export function organisationName(random: Random, { title, ending }: OrganisationPattern, number: number): string {
  const name = `Beispiel: ${title} ${random.pick(OWN_NAMES)} ${number}`;
  return ending === undefined ? name : `${name} ${ending}`;
}
