import { useTexts } from '../../../app/i18n/language'
import { QueryView } from '../../../app/query/QueryView'
import type { SavedScenariosQuery } from '../../../gql/graphql'
import type { SectionProps } from '../sectionProps'
import { EffectFigure } from './EffectFigure'
import { SavedList } from './SavedList'
import { ScenarioSliders } from './ScenarioSliders'
import { SensitivityFigure } from './SensitivityFigure'
import { scenarioTexts } from './texts'
import { useCompared, useSavedScenarios } from './useScenarios'

/** What would be with other assumptions: sliders, the effect beside them, and saved sets to compare. */
export default function ScenarioSection(props: SectionProps) {
  const saved = useSavedScenarios()
  return <QueryView query={saved}>{(list) => <Editor {...props} list={list} />}</QueryView>
}

/** Saved scenarios of the address that still exist. */
export function comparedIds(text: string, list: SavedScenariosQuery): string[] {
  const asked = text.split(',')
  return list.scenarios.flatMap(({ id }) => (asked.includes(id) ? [id] : []))
}

function Editor(props: SectionProps & { list: SavedScenariosQuery }) {
  const { state, list, question } = props
  const texts = useTexts(scenarioTexts)
  const ids = comparedIds(state.szenarien, list)
  const compared = useCompared(question.region, ids)
  return (
    <div className="stack-wide">
      <p>{texts.explain}</p>
      <div className="demography-with-controls demography-controls-first">
        <QueryView query={compared}>
          {(answer) => (
            <div className="stack-wide">
              <EffectFigure {...props} compared={answer} ids={ids} />
              <SensitivityFigure {...props} />
            </div>
          )}
        </QueryView>
        <ScenarioSliders {...props} />
      </div>
      <SavedList {...props} list={list} />
    </div>
  )
}
