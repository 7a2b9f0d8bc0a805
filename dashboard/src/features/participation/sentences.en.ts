import type { Formats } from '../../app/i18n/formats'
import type { Conferences } from './toCircleAnswer'
import type { sentencesDe } from './sentences.de'

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

function word(count: number, formats: Formats): string {
  return WORDS[count] ?? formats.number(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function conferenceSentence({ ahead, unrecorded }: Conferences, formats: Formats): string {
  const sentences: string[] = []
  if (ahead > 0) sentences.push(`${capital(word(ahead, formats))} ${ahead === 1 ? 'conference lies' : 'conferences lie'} ahead.`)
  if (unrecorded > 0) sentences.push(`No attendance is recorded yet for ${word(unrecorded, formats)} regional ${unrecorded === 1 ? 'conference' : 'conferences'}.`)
  return sentences.join(' ')
}

function join(...sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

function people(count: number, formats: Formats): string {
  return `${formats.count(count, 'person', 'people')} attended.`
}

function attendances(count: number, formats: Formats): string {
  return formats.count(count, 'attendance', 'attendances')
}

export const sentencesEn: typeof sentencesDe = {
  answer(answer, formats) {
    switch (answer.kind) {
      case 'nothing':
        return join('No attendance is recorded yet.', conferenceSentence(answer.conferences, formats))
      case 'withheld':
        return 'The number of participants is withheld to protect persons.'
      case 'unknown':
        return 'The number of participants is unknown.'
      case 'organisationsOnly':
        return join(`${capital(attendances(answer.pairs, formats))} by organisations, none by people yet.`, conferenceSentence(answer.conferences, formats))
      case 'noPlaces':
        return join(people(answer.people, formats), 'Where they come from is not recorded.', conferenceSentence(answer.conferences, formats))
      case 'total':
        return people(answer.people, formats)
      case 'chosen':
        return `${answer.gap.label}: ${formats.number(answer.gap.people)} of ${formats.number(answer.placed)} participants, expected ${formats.number(Math.round(answer.gap.expected))}.`
      case 'even':
        return `Yes. All ${word(answer.regions, formats)} conference regions are represented in line with their inhabitants.`
      case 'gap': {
        const { gap, placed, isCertain } = answer
        const figures = `${formats.number(gap.people)} of ${formats.number(placed)} participants, expected ${formats.number(Math.round(gap.expected))}.`
        return isCertain ? `${gap.label} is missing: ${figures}` : `Almost balanced. Fewest: ${gap.label}, ${figures} This may be chance.`
      }
    }
  },
  funnel(message, formats) {
    switch (message.kind) {
      case 'nothing':
        return 'Nobody is nominated or invited yet'
      case 'missing':
        return 'Figures for the whole way are missing'
      case 'nominatedOnly':
        return `${formats.count(message.nominated, 'nomination', 'nominations')}, no invitation yet`
      case 'attendedOnly':
        return `${attendances(message.attended, formats)} recorded, without their invitations`
      case 'attended':
        return `${formats.count(message.invited, 'invitation', 'invitations')} led to ${attendances(message.attended, formats)} (${formats.percent(message.share, message.share > 0 && message.share < 0.01 ? 1 : 0)})`
    }
  },
  stages(message, formats) {
    switch (message.kind) {
      case 'nothing':
        return 'Nobody is invited yet'
      case 'unassigned':
        return message.count === 1 ? 'The one attendance is not assigned' : `None of the ${formats.number(message.count)} attendances is assigned`
      case 'invitedMost':
        return `Invited most: ${message.label} (${formats.number(message.count)}), no attendance yet`
      case 'attendedMost':
        return message.rows === 1
          ? `${message.label}: ${attendances(message.count, formats)}`
          : `Most attendances: ${message.label} (${formats.number(message.count)})`
    }
  },
  rates(message, formats) {
    switch (message.kind) {
      case 'nothing':
        return 'No participants with a known region yet'
      case 'same':
        return 'Participation is equally high everywhere'
      case 'empty':
        return message.places === 1 ? 'Nobody from here attended yet' : `Nobody attended yet from ${formats.number(message.empty)} of ${formats.number(message.places)} areas`
      case 'one':
        return `${message.bar.label}: ${formats.number(message.bar.value, 1)} per 1,000 inhabitants${message.reference === null ? '' : `, in the district ${formats.number(message.reference, 1)}`}`
      case 'range':
        return `Per 1,000 inhabitants: from ${formats.number(message.lowest.value, 1)} (${message.lowest.label}) to ${formats.number(message.highest.value, 1)} (${message.highest.label})`
    }
  },
  months(message, formats) {
    return message.kind === 'nothing' ? 'No attendance over time yet' : `Most attendances in ${formats.month(message.month)}: ${formats.number(message.count)}`
  },
  unreached(names, isFiltered, formats) {
    if (names.length === 0) return ''
    const shown = names.length > 5 ? [...names.slice(0, 4), `${formats.number(names.length - 4)} more`] : names
    return `${isFiltered ? 'Nobody recorded in this selection' : 'Nobody recorded yet'}: ${formats.list(shown)}.`
  },
}
