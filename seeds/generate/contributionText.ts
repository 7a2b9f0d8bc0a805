import type { Random } from './random.js';
import type { Theme } from './themes.js';

export type ContributionKind = 'WISH' | 'IDEA' | 'OPINION' | 'CHALLENGE' | 'SOLUTION' | 'PROJECT_IDEA';

const WHO = ['Jugendliche', 'ältere Menschen', 'Familien', 'Alleinlebende', 'Auszubildende', 'Menschen mit Rollstuhl', 'viele'];
const WHEN = ['nach 18 Uhr', 'am Wochenende', 'in den Ferien', 'im Winter', 'am Freitagabend', 'an Feiertagen', 'tagsüber'];
const WHERE = ['bei uns im Dorf', 'in den Ortsteilen', 'in kleinen Orten', 'am Ortsrand', 'im Umland', 'an der Hauptstraße'];

const IDEA_OPENINGS = ['Man könnte klein anfangen: ', 'Eine Idee: ', 'Warum nicht so? ', 'Vorschlag: '];
const OPINION_OPENINGS = ['Ich finde, das darf nicht so bleiben: ', 'Meine Meinung: ', 'Das ärgert uns: ', 'Ehrlich gesagt: '];
const COMPLAINT_ENDINGS = [' Das sagen mehrere.', ' So heißt es seit Langem.', ' Hier muss etwas geschehen.'];
const OFFER_ENDINGS = [' Wir würden mitmachen!', ' Bitte nicht erst in fünf Jahren.', ' Wer macht mit?'];
const ENDINGS: Readonly<Record<ContributionKind, readonly string[]>> = {
  CHALLENGE: COMPLAINT_ENDINGS,
  OPINION: COMPLAINT_ENDINGS,
  WISH: OFFER_ENDINGS,
  IDEA: OFFER_ENDINGS,
  PROJECT_IDEA: OFFER_ENDINGS,
  SOLUTION: [' Das klappt seit einem Jahr.', ' Wir zeigen es gern.', ' Das lässt sich übertragen.'],
};
const WITH_ENDING = 0.4;

export function drawText(random: Random, theme: Theme, kind: ContributionKind): string {
  const sentence = fillIn(random, drawSentence(random, theme, kind));
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${random.chance(WITH_ENDING) ? random.pick(ENDINGS[kind]) : ''}`;
}

function drawSentence(random: Random, theme: Theme, kind: ContributionKind): string {
  switch (kind) {
    case 'CHALLENGE': return random.pick(theme.challenges);
    case 'SOLUTION': return random.pick(theme.solutions);
    case 'WISH': return random.pick(theme.wishes);
    case 'PROJECT_IDEA': return random.pick(theme.projectIdeas);
    case 'IDEA': return random.pick(IDEA_OPENINGS) + random.pick(theme.projectIdeas);
    case 'OPINION': return random.pick(OPINION_OPENINGS) + random.pick(theme.challenges);
  }
}

function fillIn(random: Random, sentence: string): string {
  return sentence
    .replaceAll('{who}', random.pick(WHO))
    .replaceAll('{when}', random.pick(WHEN))
    .replaceAll('{where}', random.pick(WHERE));
}
