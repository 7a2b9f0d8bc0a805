import { useQuery } from '@apollo/client/react'
import { print } from 'graphql'
import { DISTRICT_ID } from '../../../app/district'
import { queryLink } from '../../../app/links'
import { QueryView } from '../../../app/query/QueryView'
import { graphql } from '../../../gql'
import type { ParticipationPageQuery } from '../../../gql/graphql'
import { MonthFigure } from '../MonthFigure'
import type { SectionProps } from '../sectionProps'
import { toDistrictFilter, toFilter } from '../toFilter'
import { participationLink } from '../useParticipation'
import { OriginFigure } from './OriginFigure'
import { SpreadFigure } from './SpreadFigure'
import { TurnoutFigure } from './TurnoutFigure'

const Voices = graphql(`
  query ParticipationVoices($filter: ParticipationFilter, $district: ParticipationFilter) {
    participationTurnout(filter: $filter) {
      people severalTimes
      delay { pairs lower median upper }
      events { key label date people firstTime returning fromCatchment fromElsewhere placeUnknown evenness }
      sources { id title publisher date url licence synthetic }
    }
    participationConcentration(filter: $district) {
      municipalities { units voices gini curve { shareOfSize shareOfVoices unit { key label voices } } }
      organisations { units voices gini curve { shareOfSize shareOfVoices unit { key label voices } } }
      sources { id title publisher date url licence synthetic }
    }
  }
`)

/** When people came, whether they came again, and on how many the voices rest. */
export default function VoicesSection(props: SectionProps & { data: ParticipationPageQuery }) {
  const { data: { months }, state, filter, onChange } = props
  const variables = { filter: toFilter(state), district: state.region === '' ? toDistrictFilter(state, DISTRICT_ID) : toFilter(state) }
  const query = useQuery(Voices, { variables })
  const ofEvent = { chosen: state.event, onChoose: (event: string) => onChange({ event }), onOpen: () => onChange({ people: 'ATTENDED', counted: 'people' }) }
  const foot = { filter, queryHref: queryLink(print(Voices), variables) }
  return (
    <div className="stack-wide">
      <MonthFigure rows={months.rows} total={months.total} foot={{ sources: months.sources, filter, queryHref: participationLink(toFilter(state), 'MONTH') }} onChoose={(month) => onChange({ from: month, to: month })} chosen={state.from === state.to ? state.from : ''} onOpen={() => onChange({ people: 'ATTENDED', counted: 'pairs' })} />
      <QueryView query={query}>
        {(voices) => (
          <div className="participation-pair">
            <TurnoutFigure report={voices.participationTurnout} {...foot} {...ofEvent} />
            <OriginFigure report={voices.participationTurnout} {...foot} {...ofEvent} />
            <SpreadFigure
              report={voices.participationConcentration} {...foot} kind={state.voices} onKind={(kind) => onChange({ voices: kind })}
              chosen={state.voices === 'municipalities' ? state.region : state.organisation} onOpen={() => onChange({ people: 'ATTENDED', counted: 'pairs' })}
              onChoose={(key) => onChange(state.voices === 'municipalities' ? { region: key } : { organisation: key })}
            />
          </div>
        )}
      </QueryView>
    </div>
  )
}
