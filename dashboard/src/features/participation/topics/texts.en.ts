import type { TopicsTexts } from './texts.de'

export const en: TopicsTexts = {
  participantsNote: 'Age, sex, size of municipality, nomination and state do not select contributions.',
  heat: {
    description: 'Contributions by topic and conference region. A contribution about several topics counts in each.',
    choose: 'A click chooses topic and region.',
    behind: (field, count) => `Who is behind this? The contributions on ${field} (${count})`,
    unit: 'number of contributions',
    chart: 'Table of colours: topics below each other, conference regions side by side, the darker the more contributions.',
    hint: 'Arrow keys go from field to field, Enter chooses topic and region.',
    none: 'none',
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    legend: 'Classes of the table',
    only: (region) => `only ${region}`,
    sentence: (topic, region, count) => `${topic}, ${region}: ${count}.`,
    say: (message, f) => {
      if (message.kind === 'nothing') return 'No contributions to a topic yet'
      const lonely = message.lonely === 0 ? '' : `; from one region only: ${f.count(message.lonely, 'topic', 'topics')}`
      return `Raised most: ${message.topic.label} (${f.number(message.topic.total)})${lonely}`
    },
    columns: { topic: 'topic', all: 'all', without: 'without a region', only: 'only from' },
  },
  groupHeat: {
    description: 'Contributions by topic and interest group of those who brought them in; the eight groups with most.',
    choose: 'A click chooses topic and group.',
    chart: 'Table: topics below each other, interest groups side by side, the darker the more contributions.',
    hint: 'Arrow keys go from cell to cell, Enter chooses topic and group.',
    say: (message, f) => {
      if (message.kind === 'nothing') return 'No contributions of interest groups yet'
      return `By group: ${message.topic.label} (${f.number(message.topic.total)}); from one group only: ${f.count(message.lonely, 'topic', 'topics')}`
    },
  },
  board: {
    description: 'Wishes, ideas, opinions, challenges, solutions and project ideas, the newest first.',
    way: 'What names no project is open, not refused.',
    takenUpBy: 'Taken up by',
    takenUp: (count) => `${count} taken up`,
    filtered: (shown, all) => `In this selection: ${shown} of ${all} contributions.`,
    unit: 'number of contributions',
    say: ({ all, ideas }, f) =>
      all === 0 ? 'No contributions recorded yet' : `${f.count(all, 'contribution', 'contributions')}, ${f.count(ideas, 'project idea', 'project ideas')} among them`,
    more: (count) => `Show ${count} more`,
    choose: (kind) => `Show only ${kind}`,
    projects: 'The way to projects',
    linked: (some, all) => `A project took up ${some} of ${all} contributions.`,
    project: (count, ideas) => `${count}, ${ideas} among them`,
    contributions: (count, f) => f.count(count, 'contribution', 'contributions'),
    ideas: (count, f) => f.count(count, 'project idea', 'project ideas'),
    statuses: 'Status of these projects',
    noWay: 'Without contributions there is no way yet.',
    noProjects: 'No project took anything up yet.',
    columns: { kind: 'kind', text: 'contribution', date: 'date', region: 'place', topics: 'topics', event: 'event', by: 'by', project: 'taken up by' },
    by: 'by',
    capped: (shown, all) => `Shown are ${shown} of ${all}.`,
  },
  matches: {
    description: 'Solutions of one region that match challenges of another. Compared are stems of words (tf-idf).',
    caution: 'Words count, not meanings. Please read both texts.',
    unit: 'similarity from 0 to 1',
    say: (count, f) => (count === 0 ? 'No solution matches a challenge elsewhere' : `${f.count(count, 'solution matches', 'solutions match')} challenges elsewhere`),
    most: (count, f) => `At least ${f.number(count)} solutions match challenges elsewhere`,
    challenge: 'Challenge',
    solution: 'Solution',
    shared: (words) => `In common: ${words}`,
    similarity: (value) => `similarity ${value}`,
    columns: { challenge: 'challenge', challengeRegion: 'place of the challenge', challengeBy: 'challenge by', solution: 'solution', solutionRegion: 'place of the solution', solutionBy: 'solution by', similarity: 'similarity', shared: 'words in common' },
  },
}
