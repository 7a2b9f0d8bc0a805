import { NORTH_EAST, NORTH_WEST, SOUTH_EAST, SOUTH_WEST } from './planningRegions.js';

/**
 * What is said about a topic. {who}, {when} and {where} are filled in. Challenge and solution of a theme share their terms,
 * so that a solution of one region is found for the challenge of another.
 */
export interface Theme {
  readonly topic: string;
  /** where it is a challenge, and where somebody has a solution (places in PLANNING_REGIONS) */
  readonly challengedIn: readonly number[];
  readonly solvedIn: readonly number[];
  readonly challenges: readonly string[];
  readonly solutions: readonly string[];
  readonly wishes: readonly string[];
  readonly projectIdeas: readonly string[];
}

export const THEMES: readonly Theme[] = [
  {
    topic: 'rufbus', challengedIn: [SOUTH_EAST, NORTH_EAST], solvedIn: [SOUTH_WEST],
    challenges: ['{when} fährt {where} kein Bus mehr; {who} ohne Auto kommen nicht nach Hause', 'Der Bus hält {where} nur zweimal am Tag'],
    solutions: ['Ein Rufbus holt {who} {when} ab; wer kein Auto hat, kommt so nach Hause', 'Der Rufbus hält {where} nach Anruf, auch {when}'],
    wishes: ['{who} wünschen sich {when} einen Bus, der {where} hält'],
    projectIdeas: ['Ein Rufbus für drei Gemeinden, zuerst {when}'],
  },
  {
    topic: 'radweg', challengedIn: [NORTH_WEST, SOUTH_WEST], solvedIn: [NORTH_EAST],
    challenges: ['Der Radweg endet {where}; {who} müssen auf die Straße', 'Für {who} ist der Weg mit dem Rad {when} zu gefährlich'],
    solutions: ['Ein alter Feldweg wurde zum Radweg; {who} fahren jetzt sicher, auch {when}'],
    wishes: ['Ein Radweg, auf dem {who} {when} sicher fahren'],
    projectIdeas: ['Wir zeichnen alle Lücken im Radweg {where} in eine Karte ein'],
  },
  {
    topic: 'internet', challengedIn: [SOUTH_WEST, SOUTH_EAST], solvedIn: [NORTH_WEST],
    challenges: ['Anträge gehen nur noch über das Internet; {who} brauchen dabei Hilfe', 'Das Netz ist {where} {when} zu langsam'],
    solutions: ['Jugendliche geben {when} Hilfe am Rechner; so schaffen {who} den Antrag im Internet'],
    wishes: ['Eine Sprechstunde {where}, die {who} bei Anträgen unterstützt'],
    projectIdeas: ['"Internet-Paten": Schülerinnen und Schüler unterstützen {who} {when}'],
  },
  {
    topic: 'arzt', challengedIn: [SOUTH_EAST], solvedIn: [SOUTH_EAST],
    challenges: ['{where} gibt es keine Praxis mehr; {who} fahren weit zum Arzt', 'Einen Termin beim Arzt bekommen {who} erst nach Monaten'],
    solutions: ['Eine Pflegekraft kommt {where} vorbei und spricht mit dem Arzt am Bildschirm'],
    wishes: ['Einmal in der Woche eine Sprechstunde {where}'],
    projectIdeas: ['Ein Fahrdienst zur Praxis, den {who} selbst planen'],
  },
  {
    topic: 'laden', challengedIn: [SOUTH_WEST, NORTH_WEST], solvedIn: [SOUTH_EAST, NORTH_EAST],
    challenges: ['Der Laden {where} hat zu; {who} kaufen weit weg ein', 'Frisches Brot und Gemüse gibt es {where} nicht mehr'],
    solutions: ['Ein Dorfladen gehört allen: {who} kaufen {when} Brot und Gemüse ein', 'Der Laden auf Rädern hält {where}, auch {when}'],
    wishes: ['Ein kleiner Laden {where}, in dem man sich auch trifft'],
    projectIdeas: ['Dorfladen mit Café, Post und Büchertausch'],
  },
  {
    topic: 'wohnen', challengedIn: [NORTH_WEST], solvedIn: [SOUTH_WEST, SOUTH_EAST],
    challenges: ['{who} finden {where} keine kleine Wohnung', 'Große Häuser stehen leer; kleine Wohnungen für {who} fehlen'],
    solutions: ['Ein leeres Haus {where} wurde zu vier kleinen Wohnungen für {who}'],
    wishes: ['Bezahlbare Wohnungen {where}, für {who}'],
    projectIdeas: ['Wohnen auf Probe: {who} testen {when} das Leben auf dem Land'],
  },
  {
    topic: 'treff', challengedIn: [NORTH_EAST, SOUTH_EAST], solvedIn: [NORTH_WEST, SOUTH_WEST],
    challenges: ['{where} fehlt ein Raum; {who} treffen sich kaum noch', 'Das Gemeindehaus ist {when} geschlossen, obwohl {who} es nutzen würden'],
    solutions: ['Der Schlüssel zum Gemeindehaus liegt jetzt beim Verein; {who} treffen sich auch {when}'],
    wishes: ['Ein Treffpunkt {where}, der {when} offen ist'],
    projectIdeas: ['Offene Küche: {who} kochen {when} zusammen'],
  },
  {
    topic: 'ankommen', challengedIn: [SOUTH_WEST], solvedIn: [NORTH_WEST, NORTH_EAST],
    challenges: ['Wer neu ist, kennt {where} niemanden; Deutschkurse sind weit weg', 'Neue Familien erfahren {where} nichts von den Vereinen'],
    solutions: ['Ein Tandem bringt neue Familien und Vereine zusammen; Deutsch lernen beide {when}'],
    wishes: ['Ein Willkommensbrief mit allen Vereinen {where}'],
    projectIdeas: ['Ein Fest, bei dem jede Familie ihr Lieblingsessen mitbringt'],
  },
  {
    topic: 'ehrenamt', challengedIn: [NORTH_EAST, NORTH_WEST, SOUTH_WEST], solvedIn: [SOUTH_EAST],
    challenges: ['Immer dieselben machen alles; der Vorstand im Verein bleibt unbesetzt', '{who} hätten Zeit, werden aber nicht gefragt'],
    solutions: ['Zwei Vereine teilen sich Vorstand und Kasse; so bleibt das Amt nicht unbesetzt'],
    wishes: ['Weniger Papier für den Verein, mehr Zeit für {who}'],
    projectIdeas: ['Eine Börse: {who} bieten eine Stunde im Monat an'],
  },
  {
    topic: 'jugend', challengedIn: [NORTH_WEST, SOUTH_EAST], solvedIn: [NORTH_EAST],
    challenges: ['Für Jugendliche ist {where} {when} nichts los', 'Der Jugendraum hat {when} zu, weil Betreuung fehlt'],
    solutions: ['Jugendliche betreuen den Jugendraum selbst und öffnen ihn {when}'],
    wishes: ['Ein Jugendraum {where}, den wir selbst streichen dürfen'],
    projectIdeas: ['Jugendliche bauen {where} eine Strecke für BMX und Roller'],
  },
  {
    topic: 'pflege', challengedIn: [NORTH_EAST, SOUTH_WEST], solvedIn: [NORTH_WEST],
    challenges: ['Wer Angehörige zu Hause pflegt, hat {when} keine Pause', 'Ein Platz in der Tagespflege ist {where} nicht zu bekommen'],
    solutions: ['Nachbarn übernehmen {when} zwei Stunden Pflege zu Hause; Angehörige haben eine Pause'],
    wishes: ['Eine Tagespflege {where}, auch {when}'],
    projectIdeas: ['„Zeit schenken“: Geschulte kommen {when} zu Angehörigen nach Hause'],
  },
];
