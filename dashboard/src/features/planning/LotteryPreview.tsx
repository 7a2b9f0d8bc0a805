import { useApolloClient } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { Button } from '../../app/ui/Button'
import { graphql } from '../../gql'
import type { Fairness, PlanLotteryQuery, PlanPageQuery } from '../../gql/graphql'
import { LotteryView } from './LotteryView'
import { toLottery } from './toLottery'
import { toPlanFailure, type PlanFailure } from './usePlanChanges'
import { useWords } from './useWords'
import { Waiting } from './Waiting'

const PlanLottery = graphql(`
  query PlanLottery($event: ID!, $fairness: Fairness!) {
    planLottery(event: $event, fairness: $fairness) {
      feasible reachableMinimumProbability reachableMinimumProbabilityBound lotteryFile
      suggestedQuotas { feature value min max }
    }
  }
`)

type Answer = PlanLotteryQuery['planLottery']

/** A lottery belongs to the plan that it was computed for. */
interface Shown {
  answer: Answer
  version: number
  fairness: Fairness
}

interface LotteryPreviewProps {
  data: PlanPageQuery
  fairness: Fairness
  isDisabled: boolean
  /** saves what is not saved yet, so that the lottery is the one that will be drawn from; gives the version of the plan, null when it could not */
  onBefore: () => Promise<number | null>
  /** quotas that no list meets, with what would do */
  onInfeasible: (version: number, suggestedQuotas: Answer['suggestedQuotas']) => void
}

/** All that may be drawn, with every chance, before the public number is known. */
export function LotteryPreview({ data, fairness, isDisabled, onBefore, onInfeasible }: LotteryPreviewProps) {
  const { texts: { lottery: texts, failures } } = useWords()
  const client = useApolloClient()
  const giveUp = useRef<AbortController | null>(null)
  const [isWaiting, setWaiting] = useState(false)
  const [shown, setShown] = useState<Shown | null>(null)
  const [failure, setFailure] = useState<PlanFailure | null>(null)
  const show = async () => {
    setShown(null)
    setFailure(null)
    const version = await onBefore()
    if (version === null) return
    const controller = new AbortController()
    giveUp.current = controller
    setWaiting(true)
    try {
      const { data: found } = await client.query({ query: PlanLottery, variables: { event: data.eventPlan.id, fairness }, fetchPolicy: 'no-cache', context: { fetchOptions: { signal: controller.signal } } })
      if (found?.planLottery.feasible) setShown({ answer: found.planLottery, version, fairness })
      else if (found) onInfeasible(version, found.planLottery.suggestedQuotas)
    } catch (error) {
      setFailure(controller.signal.aborted ? { kind: 'cancelled', message: '' } : toPlanFailure(error))
    } finally {
      setWaiting(false)
    }
  }
  const answer = shown?.version === data.eventPlan.version && shown.fairness === fairness ? shown.answer : null
  const file = answer?.lotteryFile
  return (
    <div className="stack">
      <div>
        <Button isDisabled={isDisabled || isWaiting} onPress={() => void show()}>
          {texts.show}
        </Button>
      </div>
      {isWaiting && <Waiting onCancel={() => giveUp.current?.abort()} />}
      <div role="status" className="stack">
        {failure && (
          <p>
            {failures[failure.kind]} {failure.message}
          </p>
        )}
        {answer && file && (
          <section className="stack" aria-label={texts.title}>
            <h3>{texts.title}</h3>
            <LotteryView data={data} lottery={toLottery(file)} minimum={answer.reachableMinimumProbability ?? null} bound={answer.reachableMinimumProbabilityBound ?? null} file={{ name: `lotterie-${data.eventPlan.id}.json`, content: file }} />
            <p className="quiet small">{texts.how}</p>
          </section>
        )}
      </div>
    </div>
  )
}
