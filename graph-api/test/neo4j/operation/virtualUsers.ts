import { createClient } from 'graphql-sse'
import type { Random } from '../../../src/analytics/random.js'
import { tellingAsk, type Told } from './tellingClient.js'

export interface Outcome { readonly began: number; readonly ended: number; readonly what: string; readonly codes: readonly string[]; readonly messages: readonly string[] }

const QUESTIONS = [
  '{ organisations(first: 20) { totalCount edges { node { id name region { name } } } } }',
  '{ actors(first: 20, orderBy: NAME_ASC) { edges { node { id name participations { stage event { name } } } } } }',
  '{ participation(by: MUNICIPALITY) { rows { label people } } }',
  '{ network(input: {}) { order nodes { id degree betweenness } } }',
  '{ search(text: "verein") { id label } }',
  '{ eventPlan(event: "tagung") { version candidates { id name stage } } }',
]
const WRITE = 'mutation ($event: ID!, $version: Int!, $capacity: Int!) { planEvent(event: $event, expectedVersion: $version, by: "Probe", capacity: $capacity) { version } }'
const LOOK = 'query ($event: ID!) { eventPlan(event: $event) { version } }'
const WRITERS = 10
/** Of ten users, one listens for news all the time. */
const LISTENERS = 10

export const eventOf = (user: number): string => `probe-${user % WRITERS}`
export const EVENTS = Array.from({ length: WRITERS }, (_, user) => eventOf(user))

/** What people need to read an answer: a hundred of them ask twenty-five questions a second. */
const THINKS_MS = { least: 2_000, most: 6_000 }

/** People who ask, think, and ask again. Tells each outcome. */
export function virtualUsers({ url, users, random, isOver, tell }: { url: string; users: number; random: Random; isOver: () => boolean; tell: (outcome: Outcome) => void }): Promise<unknown> {
  const observed = async <Data>(what: string, query: string, variables: object = {}): Promise<Told<Data>> => {
    const began = Date.now()
    const told = await tellingAsk<Data>(url, query, variables)
    tell({ began, ended: Date.now(), what, codes: told.codes, messages: told.messages })
    return told
  }
  const write = async (user: number): Promise<void> => {
    const { data } = await observed<{ eventPlan: { version: number } }>('look', LOOK, { event: eventOf(user) })
    if (data?.eventPlan) await observed('write', WRITE, { event: eventOf(user), version: data.eventPlan.version, capacity: 1 + Math.floor(random() * 500) })
  }
  const think = () => new Promise((resolve) => { setTimeout(resolve, THINKS_MS.least + (THINKS_MS.most - THINKS_MS.least) * random()) })
  const live = async (user: number): Promise<void> => {
    const stop = user % LISTENERS === 0 ? listen(url) : () => {}
    await think()
    while (!isOver()) {
      const question = Math.floor(random() * (QUESTIONS.length + 1))
      if (question === QUESTIONS.length) await write(user)
      else await observed(`question ${question}`, QUESTIONS[question] ?? '')
      await think()
    }
    stop()
  }
  return Promise.all(Array.from({ length: users }, (_, user) => live(user)))
}

function listen(url: string): () => void {
  return createClient({ url: `${url}graphql/stream`, retryAttempts: Infinity })
    .subscribe({ query: 'subscription { dataChanged { dataVersion } }' }, { next: () => {}, error: () => {}, complete: () => {} })
}
