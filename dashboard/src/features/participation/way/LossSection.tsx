import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { queryLink } from '../../../app/links'
import { QueryView } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { SectionProps } from '../sectionProps'
import { toFilter } from '../toFilter'
import { LOST_AT } from '../people/toPeopleQuestion'
import { ChannelFigure } from './ChannelFigure'
import { LossFigure } from './LossFigure'

const Conversion = graphql(`
  query ParticipationConversion($filter: ParticipationFilter, $by: ParticipationDimension!) {
    participationConversion(filter: $filter, by: $by) {
      total { label unanswered declined absent steps { step start reached lost share shareLow shareHigh } }
      rows { key label steps { step start reached lost share shareLow shareHigh } }
      sources { id title publisher date url licence synthetic }
    }
  }
`)

/** Where people are lost, and which way of nominating works. */
export function LossSection({ state, filter, onChange }: SectionProps) {
  const variables = { filter: toFilter(state), by: 'NOMINATOR' as const }
  const query = useQuery(Conversion, { variables })
  const foot = { filter, queryHref: queryLink(print(Conversion), variables) }
  return (
    <QueryView query={query}>
      {(data) => (
        <div className="participation-pair">
          <LossFigure report={data.participationConversion} {...foot} onChoose={(step) => onChange({ people: LOST_AT[step] ?? '', counted: 'pairs' })} />
          <ChannelFigure report={data.participationConversion} {...foot} chosen={state.nominator} onChoose={(nominator) => onChange({ nominator })} onOpen={() => onChange({ people: 'NOMINATED', counted: 'pairs' })} />
        </div>
      )}
    </QueryView>
  )
}
