import { useQuery } from '@apollo/client/react'
import { graphql } from '../../gql'

graphql(`
  fragment PlanParts on EventPlan {
    id
    version
    capacity
    synthetic
    quotas { feature value label min max onList candidates isMet }
    candidates {
      id name kind title function place organisations synthetic stage stageDate onList isWaiting table
      nominatedBy { id name }
      features { feature value label }
    }
    conditions { mustHave mustNot households oncePerOrganisation }
    list
    waitingList
    tables { number members }
    mixing { samePairs lowestSamePairs expectedSamePairs }
    draws {
      version seed fairness seats candidates minimumProbability minimumProbabilityBound reachableMinimumProbability reachableMinimumProbabilityBound
      changedQuotas { feature value min max }
      conditions { mustHave mustNot households oncePerOrganisation }
    }
    history { version at by kind people undoes isUndone }
    undoable
  }
`)

const PlanPage = graphql(`
  query PlanPage($event: ID!) {
    event(id: $event) {
      id name kind date startTime endTime venue
      region { id name }
      catchment { id name }
      source { ...SourceParts }
    }
    eventPlan(event: $event) { ...PlanParts }
  }
`)

const PlannableEvents = graphql(`
  query PlannableEvents {
    events(orderBy: DATE_DESC, first: 500) {
      edges { node { id name kind date source { ...SourceParts } participations(first: 1) { totalCount } } }
    }
  }
`)

export function usePlan(event: string) {
  return useQuery(PlanPage, { variables: { event } })
}

export function usePlannableEvents() {
  return useQuery(PlannableEvents)
}
