import type { Formats } from '../../app/i18n/formats'
import type { CircleAnswer, Conferences } from './toCircleAnswer'
import type { FunnelMessage, MonthMessage, RateMessage, StageMessage } from './toMessages'

const WORDS = ['null', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf']

/** Numbers up to twelve as words, as German prose does. */
function word(count: number, formats: Formats): string {
  return WORDS[count] ?? formats.number(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function conferenceSentence({ ahead, unrecorded }: Conferences, formats: Formats): string {
  const sentences: string[] = []
  if (ahead > 0) sentences.push(ahead === 1 ? 'Eine Konferenz steht an.' : `${capital(word(ahead, formats))} Konferenzen stehen an.`)
  if (unrecorded > 0) {
    const conferences = unrecorded === 1 ? 'einer Regionalkonferenz' : `${word(unrecorded, formats)} Regionalkonferenzen`
    sentences.push(`Zu ${conferences} ist noch keine Teilnahme erfasst.`)
  }
  return sentences.join(' ')
}

function join(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function people(count: number, formats: Formats): string {
  return count === 1 ? '1 Mensch hat teilgenommen.' : `${formats.number(count)} Menschen haben teilgenommen.`
}

function participations(count: number, formats: Formats): string {
  return formats.count(count, 'Teilnahme', 'Teilnahmen')
}

export const sentencesDe = {
  answer(answer: CircleAnswer, formats: Formats): string {
    switch (answer.kind) {
      case 'nothing':
        return join('Noch keine Teilnahmen erfasst.', conferenceSentence(answer.conferences, formats))
      case 'withheld':
        return 'Die Zahl der Teilnehmenden ist zum Schutz der Personen zurückgehalten.'
      case 'unknown':
        return 'Die Zahl der Teilnehmenden ist unbekannt.'
      case 'organisationsOnly':
        return join(`${participations(answer.pairs, formats)} von Organisationen, noch keine von Menschen.`, conferenceSentence(answer.conferences, formats))
      case 'noPlaces':
        return join(people(answer.people, formats), 'Woher sie kommen, ist nicht erfasst.', conferenceSentence(answer.conferences, formats))
      case 'total':
        return people(answer.people, formats)
      case 'chosen':
        return `${answer.gap.label}: ${formats.number(answer.gap.people)} von ${formats.number(answer.placed)} Teilnehmenden, erwartet ${formats.number(Math.round(answer.gap.expected))}.`
      case 'even':
        return `Ja. Alle ${word(answer.regions, formats)} Konferenzregionen sind nach ihren Einwohnern vertreten.`
      case 'gap': {
        const { gap, placed, isCertain } = answer
        const figures = `${formats.number(gap.people)} von ${formats.number(placed)} Teilnehmenden, erwartet ${formats.number(Math.round(gap.expected))}.`
        return isCertain ? `${gap.label} fehlt: ${figures}` : `Fast ausgewogen. Am wenigsten: ${gap.label}, ${figures} Das kann Zufall sein.`
      }
    }
  },
  funnel(message: FunnelMessage, formats: Formats): string {
    switch (message.kind) {
      case 'nothing':
        return 'Noch niemand ist benannt oder eingeladen'
      case 'missing':
        return 'Für den ganzen Weg fehlen Zahlen'
      case 'nominatedOnly':
        return `${formats.count(message.nominated, 'Benennung', 'Benennungen')}, noch keine Einladung`
      case 'attendedOnly':
        return `${participations(message.attended, formats)} erfasst, die Einladungen dazu nicht`
      case 'attended':
        return `${formats.count(message.invited, 'Einladung führte', 'Einladungen führten')} zu ${participations(message.attended, formats)} (${formats.percent(message.share, message.share > 0 && message.share < 0.01 ? 1 : 0)})`
    }
  },
  stages(message: StageMessage, formats: Formats): string {
    switch (message.kind) {
      case 'nothing':
        return 'Noch niemand ist eingeladen'
      case 'unassigned':
        return message.count === 1 ? 'Die eine Teilnahme ist ohne Zuordnung' : `Alle ${formats.number(message.count)} Teilnahmen sind ohne Zuordnung`
      case 'invitedMost':
        return `Am häufigsten eingeladen: ${message.label} (${formats.number(message.count)}), noch keine Teilnahme`
      case 'attendedMost':
        return message.rows === 1
          ? `${message.label}: ${participations(message.count, formats)}`
          : `Die meisten Teilnahmen: ${message.label} (${formats.number(message.count)})`
    }
  },
  rates(message: RateMessage, formats: Formats): string {
    switch (message.kind) {
      case 'nothing':
        return 'Noch keine Teilnehmenden mit bekannter Region'
      case 'same':
        return 'Die Beteiligung ist überall gleich hoch'
      case 'empty':
        return message.places === 1 ? 'Hier hat noch niemand teilgenommen' : `Aus ${formats.number(message.empty)} von ${formats.number(message.places)} Gebieten nahm noch niemand teil`
      case 'one':
        return `${message.bar.label}: ${formats.number(message.bar.value, 1)} je 1.000 Einwohner${message.reference === null ? '' : `, im Landkreis ${formats.number(message.reference, 1)}`}`
      case 'range':
        return `Je 1.000 Einwohner: von ${formats.number(message.lowest.value, 1)} (${message.lowest.label}) bis ${formats.number(message.highest.value, 1)} (${message.highest.label})`
    }
  },
  months(message: MonthMessage, formats: Formats): string {
    return message.kind === 'nothing' ? 'Noch keine Teilnahmen im Zeitverlauf' : `Die meisten Teilnahmen im ${formats.month(message.month)}: ${formats.number(message.count)}`
  },
  unreached(names: readonly string[], isFiltered: boolean, formats: Formats): string {
    if (names.length === 0) return ''
    const shown = names.length > 5 ? [...names.slice(0, 4), `${formats.number(names.length - 4)} weitere`] : names
    return `${isFiltered ? 'In dieser Auswahl niemand erfasst' : 'Noch niemand erfasst'}: ${formats.list(shown)}.`
  },
}
