import type { Row } from './tables.js';

const NOTE = 'Erzeugt, nicht erhoben: Personen, Vereine, Termine und Beiträge sind erfunden. Echt sind nur die Regionen.';

const source = (id: string, title: string, date: string): Row<'sources'> => ({
  id, title: `Beispiel: ${title}`, date, synthetic: 'true', note: NOTE,
});

export const DIRECTORY = 'bsp-verzeichnis';
export const NOMINATIONS = 'bsp-nominierungen';
export const REGISTRATIONS = 'bsp-anmeldungen';
export const MINUTES = 'bsp-protokolle';
export const SURVEY = 'bsp-befragung';

export const SOURCE_ROWS = [
  source(DIRECTORY, 'Verzeichnis der Beteiligten', '2024-12-31'),
  source(NOMINATIONS, 'Nominierungen', '2024-12-31'),
  source(REGISTRATIONS, 'Einladungen und Anmeldungen', '2024-12-31'),
  source(MINUTES, 'Protokolle und Anwesenheitslisten', '2024-12-31'),
  source(SURVEY, 'Befragung zur Zusammenarbeit, 2022 und 2024', '2024-11-30'),
] as const;
