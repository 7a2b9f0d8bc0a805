import type { Formats } from '../../../app/i18n/formats'
import type { PlaceFigure } from './placeFigures'

export const de = {
  figure: 'Merkmal',
  year: 'Jahr',
  figures: {
    oldAgeDependencyRatio: 'Altenquotient', youthDependencyRatio: 'Jugendquotient', totalDependencyRatio: 'Gesamtquotient', ageingIndex: 'Alterungsindex',
    medianAge: 'Medianalter', meanAge: 'Durchschnittsalter', billeterMeasure: 'Billeter-Maß', sexRatio: 'Männer je 100 Frauen', population: 'Menschen', growth: 'Änderung seit dem Beginn',
  } as Record<PlaceFigure, string>,
  units: {
    oldAgeDependencyRatio: 'Menschen ab 65 je 100 von 20 bis 64', youthDependencyRatio: 'Menschen unter 20 je 100 von 20 bis 64', totalDependencyRatio: 'Menschen unter 20 und ab 65 je 100 von 20 bis 64',
    ageingIndex: 'Menschen ab 65 je 100 unter 20', medianAge: 'Jahre: die Hälfte ist jünger', meanAge: 'Jahre', billeterMeasure: 'Kinder weniger Ältere, je Mensch von 15 bis 49',
    sexRatio: 'Männer je 100 Frauen', population: 'Menschen', growth: 'Prozent',
  } as Record<PlaceFigure, string>,
  map: {
    say: ({ figure, year, highest, lowest }: { figure: string; year: string; highest: string; lowest: string }) => `${figure} ${year}: von ${lowest} bis ${highest}`,
    place: (value: string, name: string) => `${value} (${name})`,
    none: 'Für dieses Jahr ist nichts bekannt',
    description: 'Fünf Klassen mit etwa gleich vielen Gemeinden.',
    estimated: 'Die Altersangaben sind geschätzt.',
    fixed: 'Klassen mit festen Grenzen um 0.',
    choose: 'Ein Klick wählt die Gemeinde.',
    legend: 'Klassen der Karte',
    label: 'Karte der Gemeinden.',
    hint: 'Pfeiltasten gehen zur Nachbargemeinde, die Eingabetaste wählt sie.',
    touch: 'Eine Gemeinde berühren oder mit den Pfeiltasten wählen.',
    range: (low: string, high: string) => (low === high ? low : `${low} bis ${high}`),
    below: (value: string) => `unter ${value}`,
    above: (value: string) => `${value} und mehr`,
    unknown: 'unbekannt',
    places: (count: number, formats: Formats) => formats.count(count, 'Gemeinde', 'Gemeinden'),
    entry: (range: string, places: string) => `${range} (${places})`,
    sentence: ({ name, value, figure, isEstimated }: { name: string; value: string; figure: string; isEstimated: boolean }) => `${name}: ${value} (${figure}${isEstimated ? ', geschätzt' : ''})`,
    boundaries: 'Grenzen',
    district: (value: string) => `Landkreis: ${value}`,
    columns: { name: 'Gemeinde', estimated: 'Alter' },
  },
  estimated: 'geschätzt',
  counted: 'gezählt',
  multiples: {
    say: ({ shrinking, all, year, start }: { shrinking: string; all: string; year: string; start: string }) => `${shrinking} von ${all} Gemeinden hätten ${year} weniger Menschen als ${start}`,
    description: (start: string, year: string) => `Menschen von ${start} bis ${year}, der Beginn ist 100. Alle im selben Maßstab, nach Änderung sortiert.`,
    small: 'Kleine Orte sind sehr unsicher.',
    unit: 'Änderung in Prozent',
    label: 'Eine kleine Linie je Gemeinde.',
    showAll: (count: string) => `Alle ${count} zeigen`,
    showLess: 'Weniger zeigen',
  },
}

export type PlacesTexts = typeof de
