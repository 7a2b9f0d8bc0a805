import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import type { SourceInfo } from '../../../app/ui/SourceLine'
import type { ParticipationTopicsQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { toScope } from '../toScope'
import { BoardFigure } from './BoardFigure'
import { CONTRIBUTIONS_ID, HeatFigure } from './HeatFigure'
import { MatchesFigure } from './MatchesFigure'
import { topicsTexts } from './texts'
import { NOT_OF_CONTRIBUTIONS, toContributionFilter, toTopicFilter } from './toContributionFilter'
import { toLargestGroups, toTopicsOfGroups } from './toTopicsOfGroups'
import { matchesLink, topicsLink, useMatches, useTopics } from './useTopics'

/** Columns of the second map; its table has those too. */
const MOST_GROUPS = 8

/** What is spoken of where and by whom, what was brought in, and which solution fits which challenge. */
export default function TopicsSection(props: SectionProps) {
  const { state, choices, filter, onChange } = props
  const texts = useTexts(topicsTexts)
  const events = choices.events.edges.map(({ node }) => node)
  const filters = { filter: toContributionFilter(state, events), ofRegions: toTopicFilter(state, events, 'region'), ofGroups: toTopicFilter(state, events, 'group') }
  // Challenge and solution lie in different regions and are of different kinds: these two choices are made on the answer.
  const matchFilter = toContributionFilter({ ...state, region: '', kind: '' }, events)
  const regions = choices.regions.edges.flatMap(({ node }) => (node.level === 'PLANNING_REGION' ? [{ key: node.id, label: node.name }] : []))
  const topics = useTopics(filters)
  const matches = useMatches(matchFilter)
  const scope = toScope(state.region, choices.regions.edges.map(({ node }) => node))
  const isWithin = (region?: { id: string } | null) => scope === null || (region != null && scope.has(region.id))
  return (
    <div className="stack-wide">
      {NOT_OF_CONTRIBUTIONS.some((key) => state[key] !== '') && <p className="quiet">{texts.participantsNote}</p>}
      <QueryView query={topics}>
        {(data) => (
          <>
            <HeatFigure
              rows={data.ofRegions} columns={regions} texts={texts.heat} chosen={{ topic: state.topic, column: state.region }}
              onChoose={(topic, region) => onChange({ topic, region })} sources={sourcesOf(data)} filter={filter} queryHref={topicsLink(filters)}
            />
            <HeatFigure
              rows={toTopicsOfGroups(data.ofGroups)} columns={toLargestGroups(data.ofGroups, MOST_GROUPS)} texts={{ ...texts.heat, ...texts.groupHeat }}
              chosen={{ topic: state.topic, column: state.group }} onChoose={(topic, group) => onChange({ topic, group })} sources={sourcesOf(data)} filter={filter} queryHref={topicsLink(filters)}
            />
            <div id={CONTRIBUTIONS_ID}>
              <BoardFigure data={data} sources={sourcesOf(data)} filter={filter} queryHref={topicsLink(filters)} onKind={(kind) => onChange({ kind })} />
            </div>
          </>
        )}
      </QueryView>
      <QueryView query={matches}>
        {({ contributionMatches }) => (
          <MatchesFigure
            matches={contributionMatches.filter(({ challenge, solution }) => isWithin(challenge.region) || isWithin(solution.region))}
            filter={filter} queryHref={matchesLink(matchFilter)}
          />
        )}
      </QueryView>
    </div>
  )
}

/** Each source of the contributions once. */
function sourcesOf({ contributions }: ParticipationTopicsQuery): SourceInfo[] {
  return [...new Map(contributions.edges.flatMap(({ node: { source } }) => (source ? [[source.id, source] as const] : []))).values()]
}
