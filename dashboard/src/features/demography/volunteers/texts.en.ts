import type { VolunteersTexts } from './texts.de'

export const en: VolunteersTexts = {
  title: 'Volunteers and clubs',
  say: ({ count, all, year }) => `In ${count} of ${all} municipalities there would be fewer volunteers in ${year} than the clubs need`,
  enough: ({ all, year }) => `In all ${all} municipalities there would be as many volunteers in ${year} as the clubs need`,
  unknown: 'How many volunteers the clubs need is not known for any municipality',
  ofToday: (percent) => `Assumption: the clubs need ${percent} of the volunteers of today.`,
  sameShare: (from, to) => `Everywhere the same share of the people aged ${from} to ${to} volunteers.`,
  inNumbers: ({ share, perClub, from, to }) => `Assumption: ${share} of the people aged ${from} to ${to} volunteer, each club needs ${perClub}.`,
  noFact: 'This is an assumption: nobody counts volunteers by municipality.',
  change: 'It can be changed here.',
  stored: (clubs, places) => `${clubs} clubs in ${places} municipalities are stored. There are more.`,
  noneStored: 'No clubs with a place are stored.',
  reach: ({ inPlace, overTies, nobody }) => `Who reaches them: in ${inPlace} somebody of the place, in ${overTies} over ties. In ${nobody} the network knows nobody.`,
  sliders: { bedarf: 'Need of the clubs, compared with today', engagiert: 'Share who volunteer', jeVerein: 'Volunteers for each club' },
  notStated: 'not stated',
  people: (count) => `${count} people`,
  reset: 'Reset',
  columns: { place: 'Municipality', clubs: 'Clubs', today: (year) => `aged 15 to 79, ${year}`, volunteers: (year) => `volunteers ${year}`, need: 'Need', coverage: 'covered', since: 'too few from', reach: 'reached over' },
  over: (ask, reaches) => `${ask}, knows ${reaches}`,
  nobody: 'nobody in the network',
  query: 'Open the same figures in Queries',
}
