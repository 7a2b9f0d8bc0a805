import { Link } from 'react-router'
import { commonTexts } from '../../app/i18n/common'
import { useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { regionTexts } from './texts'
import { toAncestors, type WithParent } from './toAncestors'

/** Where the region lies, from the country down; the way back to all regions first. */
export function RegionPath({ region }: { region?: WithParent & { level: string } }) {
  const texts = useTexts(regionTexts)
  const common = useTexts(commonTexts)
  return (
    <nav aria-label={texts.region.path}>
      <ol className="region-path small">
        <li>
          <Link to="/regionen">{texts.region.all}</Link>
        </li>
        {region && toAncestors(region).map((ancestor) => (
          <li key={ancestor.id}>
            <Link to={linkTo({ kind: 'REGION', id: ancestor.id })}>{ancestor.name}</Link>
          </li>
        ))}
        {region && (
          <li aria-current="page">
            {region.name} ({common.levels[region.level as keyof typeof common.levels]})
          </li>
        )}
      </ol>
    </nav>
  )
}
