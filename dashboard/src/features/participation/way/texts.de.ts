import type { Formats } from '../../../app/i18n/formats'
import type { ChannelMessage, LossMessage } from './toLosses'

const steps = {
  NOMINATED_TO_INVITED: 'benannt → eingeladen', INVITED_TO_ACCEPTED: 'eingeladen → zugesagt', ACCEPTED_TO_ATTENDED: 'zugesagt → teilgenommen', NOMINATED_TO_ATTENDED: 'benannt → teilgenommen',
} as Readonly<Record<string, string>>

const nothing = { nobody: 'Noch kein Schritt des Weges ist erfasst', noLoss: 'Auf dem Weg ging noch niemand verloren', unrecorded: 'Benennungen, Einladungen und Absagen sind nicht erfasst' }
const lostAt = { NOMINATED_TO_INVITED: 'vor der Einladung', INVITED_TO_ACCEPTED: 'vor der Zusage', ACCEPTED_TO_ATTENDED: 'nach der Zusage' } as Readonly<Record<string, string>>

export const de = {
  steps,
  loss: {
    description: 'Dunkel: wer den Schritt ging. Hell: wer unterwegs verloren ging.',
    base: 'Gezählt sind Paare aus Mensch oder Organisation und Veranstaltung.',
    choose: 'Ein Klick zeigt, wer an diesem Schritt verloren ging.',
    unit: 'Anzahl und Anteil je Schritt',
    chart: 'Balken je Schritt: weitergegangen dunkel, verloren hell.',
    keys: { reached: 'weitergegangen', lost: 'verloren' },
    text: (share: string, lost: string) => `${share}, verloren ${lost}`,
    note: (reached: string, start: string) => `${reached} von ${start}`,
    sentence: (step: string, counts: string, interval: string) => `${step}: ${counts}${interval}.`,
    interval: (low: string, high: string) => ` (${low} bis ${high})`,
    answers: (declined: string, unanswered: string, absent: string) => `Abgesagt: ${declined}. Ohne Antwort: ${unanswered}. Zugesagt oder eingeladen und nicht erschienen: ${absent}.`,
    say: (message: LossMessage, f: Formats): string => {
      if (message.kind !== 'most') return nothing[message.kind]
      const { step, lost, start } = message.step
      return `Die meisten gehen ${lostAt[step] ?? ''} verloren: ${f.number(lost)} von ${f.number(start)} (${f.percent(lost / start, 0)})`
    },
    columns: { step: 'Schritt', start: 'am Anfang', reached: 'weitergegangen', lost: 'verloren', share: 'Anteil', low: 'untere Grenze', high: 'obere Grenze' },
  },
  channel: {
    description: 'Wer benannt hat, und wie viele der Benannten am Ende kamen. Die Linie zeigt die Unsicherheit (95 %).',
    small: 'Gestrichelt: weniger als zehn Benennungen.',
    open: 'Ein Klick wählt aus, wen diese Stelle benannt hat.',
    unit: 'Anteil der Benannten, die teilnahmen, in Prozent',
    chart: 'Balken je benennender Stelle mit Unsicherheit.',
    reference: (share: string) => `alle: ${share}`,
    note: (reached: string, start: string) => `${reached} von ${start}`,
    sentence: (label: string, share: string, note: string) => `${label}: ${share} (${note}).`,
    say: (message: ChannelMessage, f: Formats): string => {
      switch (message.kind) {
        case 'nobody': return 'Wer benannt hat, ist nicht erfasst'
        case 'one': return `Von den Benannten kamen ${f.percent(message.channel.share, 0)} (${message.channel.label})`
        case 'range': return `Von den Benannten kamen ${f.percent(message.worst.share, 0)} (${message.worst.label}) bis ${f.percent(message.best.share, 0)} (${message.best.label})`
      }
    },
    columns: { label: 'benannt von', start: 'benannt', reached: 'teilgenommen', share: 'Anteil', low: 'untere Grenze', high: 'obere Grenze' },
  },
}

export type WayTexts = typeof de
