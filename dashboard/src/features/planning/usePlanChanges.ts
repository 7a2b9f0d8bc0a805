import { useMutation } from '@apollo/client/react'
import { CombinedGraphQLErrors } from '@apollo/client/errors'
import { useRef, useState } from 'react'
import { graphql } from '../../gql'
import type { Fairness, ParticipationStage, PlanPartsFragment, QuotaInput } from '../../gql/graphql'
import type { Conditions } from './conditions'

const PlanEvent = graphql(`
  mutation PlanEvent($event: ID!, $expectedVersion: Int!, $by: String!, $capacity: Int, $quotas: [QuotaInput!]) {
    planEvent(event: $event, expectedVersion: $expectedVersion, by: $by, capacity: $capacity, quotas: $quotas) { ...PlanParts }
  }
`)

const SetConditions = graphql(`
  mutation SetConditions($event: ID!, $expectedVersion: Int!, $by: String!, $mustHave: [ID!], $mustNot: [ID!], $households: [[ID!]!], $oncePerOrganisation: Boolean) {
    setConditions(event: $event, expectedVersion: $expectedVersion, by: $by, mustHave: $mustHave, mustNot: $mustNot, households: $households, oncePerOrganisation: $oncePerOrganisation) { ...PlanParts }
  }
`)

const Nominate = graphql(`
  mutation Nominate($event: ID!, $expectedVersion: Int!, $by: String!, $stakeholders: [ID!]!, $nominatedBy: ID!) {
    nominate(event: $event, expectedVersion: $expectedVersion, by: $by, stakeholders: $stakeholders, nominatedBy: $nominatedBy) { ...PlanParts }
  }
`)

const SetStages = graphql(`
  mutation SetStages($event: ID!, $expectedVersion: Int!, $by: String!, $stakeholders: [ID!]!, $stage: ParticipationStage!, $date: Date) {
    setStages(event: $event, expectedVersion: $expectedVersion, by: $by, stakeholders: $stakeholders, stage: $stage, date: $date) { ...PlanParts }
  }
`)

const Withdraw = graphql(`
  mutation Withdraw($event: ID!, $expectedVersion: Int!, $by: String!, $stakeholders: [ID!]!) {
    withdraw(event: $event, expectedVersion: $expectedVersion, by: $by, stakeholders: $stakeholders) { ...PlanParts }
  }
`)

const DrawList = graphql(`
  mutation DrawList($event: ID!, $expectedVersion: Int!, $by: String!, $seed: Int!, $fairness: Fairness!) {
    drawList(event: $event, expectedVersion: $expectedVersion, by: $by, seed: $seed, fairness: $fairness) { ...DrawParts }
  }
`)

const ReplaceDeclined = graphql(`
  mutation ReplaceDeclined($event: ID!, $expectedVersion: Int!, $by: String!, $seed: Int!) {
    replaceDeclined(event: $event, expectedVersion: $expectedVersion, by: $by, seed: $seed) { ...DrawParts }
  }
`)

graphql(`
  fragment DrawParts on PlanDrawAnswer {
    feasible
    added
    reachableMinimumProbability
    suggestedQuotas { feature value min max }
    plan { ...PlanParts }
  }
`)

const SeatTables = graphql(`
  mutation SeatTables($event: ID!, $expectedVersion: Int!, $by: String!, $size: Int!, $seed: Int!) {
    seatTables(event: $event, expectedVersion: $expectedVersion, by: $by, size: $size, seed: $seed) { ...PlanParts }
  }
`)

const UndoPlanChange = graphql(`
  mutation UndoPlanChange($event: ID!, $expectedVersion: Int!, $by: String!) {
    undoPlanChange(event: $event, expectedVersion: $expectedVersion, by: $by) { ...PlanParts }
  }
`)

/** Why a change was not written: said in plain words by texts.failures. */
export interface PlanFailure {
  kind: 'by' | 'conflict' | 'organisations' | 'input' | 'away' | 'cancelled'
  message: string
}

interface Context {
  fetchOptions: { signal: AbortSignal }
}

interface Head {
  event: string
  expectedVersion: number
  by: string
}

/** Every change of a plan: null when it was not written, and `failure` says why. */
export function usePlanChanges({ id, version }: Pick<PlanPartsFragment, 'id' | 'version'>, by: string) {
  const [failure, setFailure] = useState<PlanFailure | null>(null)
  const [isBusy, setBusy] = useState(false)
  const giveUp = useRef<AbortController | null>(null)
  const [planEvent] = useMutation(PlanEvent)
  const [setConditions] = useMutation(SetConditions)
  const [nominate] = useMutation(Nominate)
  const [setStages] = useMutation(SetStages)
  const [withdraw] = useMutation(Withdraw)
  const [drawList] = useMutation(DrawList)
  const [replaceDeclined] = useMutation(ReplaceDeclined)
  const [seatTables] = useMutation(SeatTables)
  const [undo] = useMutation(UndoPlanChange)

  async function write<T>(send: (head: Head, context: Context) => Promise<{ data?: T | undefined }>, at = version): Promise<T | null> {
    if (by.trim() === '') {
      setFailure({ kind: 'by', message: '' })
      return null
    }
    setBusy(true)
    setFailure(null)
    const controller = new AbortController()
    giveUp.current = controller
    try {
      const { data } = await send({ event: id, expectedVersion: at, by }, { fetchOptions: { signal: controller.signal } })
      return data ?? null
    } catch (error) {
      setFailure(controller.signal.aborted ? { kind: 'cancelled', message: '' } : toPlanFailure(error))
      return null
    } finally {
      setBusy(false)
    }
  }

  return {
    failure,
    isBusy,
    /** Ends the waiting: the server stops computing, and writes nothing that is not written yet. */
    cancel: () => giveUp.current?.abort(),
    setConditions: (conditions: Conditions) => write((head) => setConditions({ variables: { ...head, ...conditions } })),
    planEvent: (change: { capacity?: number; quotas?: QuotaInput[] }, at?: number) => write((head) => planEvent({ variables: { ...head, ...change } }), at),
    nominate: (change: { stakeholders: string[]; nominatedBy: string }) => write((head) => nominate({ variables: { ...head, ...change } })),
    setStages: (change: { stakeholders: string[]; stage: ParticipationStage; date?: string }) => write((head) => setStages({ variables: { ...head, ...change } })),
    withdraw: (stakeholders: string[]) => write((head) => withdraw({ variables: { ...head, stakeholders } })),
    drawList: (change: { seed: number; fairness: Fairness }, at?: number) => write((head, context) => drawList({ variables: { ...head, ...change }, context }), at),
    replaceDeclined: (change: { seed: number }) => write((head, context) => replaceDeclined({ variables: { ...head, ...change }, context })),
    seatTables: (change: { size: number; seed: number }) => write((head) => seatTables({ variables: { ...head, ...change } })),
    undo: () => write((head) => undo({ variables: head })),
  }
}

export type PlanChanges = ReturnType<typeof usePlanChanges>

export function toPlanFailure(error: unknown): PlanFailure {
  if (!CombinedGraphQLErrors.is(error)) return { kind: 'away', message: String(error) }
  const { code, argument } = error.errors[0]?.extensions ?? {}
  if (code === 'CONFLICT') return { kind: 'conflict', message: error.message }
  if (code !== 'BAD_USER_INPUT') return { kind: 'away', message: error.message }
  return { kind: argument === 'oncePerOrganisation' ? 'organisations' : 'input', message: error.message }
}
