import { sortById, type Row } from './tables.js';

const PARENTS = [
  { id: 'bsp-thema-alltag', name: 'Alltag und Versorgung' },
  { id: 'bsp-thema-zusammenleben', name: 'Zusammenleben' },
  { id: 'bsp-thema-wege', name: 'Wege und Netze' },
  { id: 'bsp-thema-jung-alt', name: 'Jung und Alt' },
] as const;

const TOPICS: readonly Row<'topics'>[] = [
  { id: 'bsp-thema-rufbus', name: 'Rufbus', parent: 'bsp-thema-wege' },
  { id: 'bsp-thema-radweg', name: 'Radwege', parent: 'bsp-thema-wege' },
  { id: 'bsp-thema-internet', name: 'Internet und digitale Hilfe', parent: 'bsp-thema-wege' },
  { id: 'bsp-thema-arzt', name: 'Ärztliche Versorgung', parent: 'bsp-thema-alltag' },
  { id: 'bsp-thema-laden', name: 'Dorfladen', parent: 'bsp-thema-alltag' },
  { id: 'bsp-thema-wohnen', name: 'Wohnen in kleinen Orten', parent: 'bsp-thema-alltag' },
  { id: 'bsp-thema-treff', name: 'Treffpunkte', parent: 'bsp-thema-zusammenleben' },
  { id: 'bsp-thema-ankommen', name: 'Ankommen', parent: 'bsp-thema-zusammenleben' },
  { id: 'bsp-thema-ehrenamt', name: 'Ehrenamt', parent: 'bsp-thema-zusammenleben' },
  { id: 'bsp-thema-jugend', name: 'Räume für die Jugend', parent: 'bsp-thema-jung-alt' },
  { id: 'bsp-thema-pflege', name: 'Pflege zu Hause', parent: 'bsp-thema-jung-alt' },
];

export const TOPIC_ROWS: readonly Row<'topics'>[] = sortById([...PARENTS, ...TOPICS]);
