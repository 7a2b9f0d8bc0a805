import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import type { EntityKind } from '../../gql/graphql'
import { overviewTexts } from './texts'

const shown: readonly EntityKind[] = ['ACTOR', 'ORGANISATION', 'EVENT', 'PROJECT', 'CONTRIBUTION', 'TOPIC']

/** How much is known, in one line. */
export function Figures({ counts }: { counts: Map<EntityKind, number> }) {
  const common = useTexts(commonTexts)
  const texts = useTexts(overviewTexts)
  const formats = useFormats()
  return (
    <dl className="overview-figures" aria-label={texts.figures}>
      {shown.map((kind) => {
        const count = counts.get(kind)
        return (
          <div key={kind}>
            <dt>{count === 1 ? common.kinds[kind].one : common.kinds[kind].many}</dt>
            <dd>{formats.number(count)}</dd>
          </div>
        )
      })}
    </dl>
  )
}
