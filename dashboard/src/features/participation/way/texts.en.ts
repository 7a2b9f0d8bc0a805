import type { WayTexts } from './texts.de'

const nothing = { nobody: 'No step of the way is recorded yet', noLoss: 'Nobody was lost on the way yet', unrecorded: 'Nominations, invitations and refusals are not recorded' }
const lostAt = { NOMINATED_TO_INVITED: 'before the invitation', INVITED_TO_ACCEPTED: 'before accepting', ACCEPTED_TO_ATTENDED: 'after accepting' } as Readonly<Record<string, string>>

export const en: WayTexts = {
  steps: { NOMINATED_TO_INVITED: 'nominated → invited', INVITED_TO_ACCEPTED: 'invited → accepted', ACCEPTED_TO_ATTENDED: 'accepted → attended', NOMINATED_TO_ATTENDED: 'nominated → attended' },
  loss: {
    description: 'Dark: who took the step. Light: who was lost on the way.',
    base: 'Counted are pairs of a person or an organisation and an event.',
    choose: 'A click shows who was lost at this step.',
    unit: 'number and share at each step',
    chart: 'A bar for each step: went on dark, lost light.',
    keys: { reached: 'went on', lost: 'lost' },
    text: (share, lost) => `${share}, ${lost} lost`,
    note: (reached, start) => `${reached} of ${start}`,
    sentence: (step, counts, interval) => `${step}: ${counts}${interval}.`,
    interval: (low, high) => ` (${low} to ${high})`,
    answers: (declined, unanswered, absent) => `Declined: ${declined}. No answer: ${unanswered}. Accepted or invited and absent: ${absent}.`,
    say: (message, f) => {
      if (message.kind !== 'most') return nothing[message.kind]
      const { step, lost, start } = message.step
      return `Most are lost ${lostAt[step] ?? ''}: ${f.number(lost)} of ${f.number(start)} (${f.percent(lost / start, 0)})`
    },
    columns: { step: 'step', start: 'at the start', reached: 'went on', lost: 'lost', share: 'share', low: 'lower limit', high: 'upper limit' },
  },
  channel: {
    description: 'Who nominated, and how many of the nominated came in the end. The line shows the uncertainty (95 %).',
    small: 'Dashed: fewer than ten nominations.',
    open: 'A click chooses those whom this one nominated.',
    unit: 'share of the nominated who attended, in per cent',
    chart: 'A bar for each nominator with its uncertainty.',
    reference: (share) => `all: ${share}`,
    note: (reached, start) => `${reached} of ${start}`,
    sentence: (label, share, note) => `${label}: ${share} (${note}).`,
    say: (message, f) => {
      switch (message.kind) {
        case 'nobody': return 'Who nominated is not recorded'
        case 'one': return `Of the nominated ${f.percent(message.channel.share, 0)} came (${message.channel.label})`
        case 'range': return `Of the nominated ${f.percent(message.worst.share, 0)} (${message.worst.label}) to ${f.percent(message.best.share, 0)} (${message.best.label}) came`
      }
    },
    columns: { label: 'nominated by', start: 'nominated', reached: 'attended', share: 'share', low: 'lower limit', high: 'upper limit' },
  },
}
