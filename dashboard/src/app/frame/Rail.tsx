import { NavLink } from 'react-router'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { icons } from './icons'

const destinations: readonly { to: string; name: 'overview' | 'network' | 'participation' | 'regions' | 'demography' | 'queries' }[] = [
  { to: '/', name: 'overview' },
  { to: '/netzwerk', name: 'network' },
  { to: '/beteiligung', name: 'participation' },
  { to: '/regionen', name: 'regions' },
  { to: '/demografie', name: 'demography' },
  { to: '/abfragen', name: 'queries' },
]

/** The questions as destinations: a rail on a wide screen, a bar at the bottom on a phone. */
export function Rail() {
  const texts = useTexts(commonTexts)
  return (
    <nav className="rail" aria-label={texts.navigation}>
      <ul className="plain-list">
        {destinations.map(({ to, name }) => (
          <li key={to}>
            <NavLink to={to} end={to === '/'}>
              {icons[name]}
              <span>{texts.pages[name]}</span>
            </NavLink>
          </li>
        ))}
      </ul>
      <div>
        <NavLink className="rail-foot" to="/planung">
          {texts.pages.planning}
        </NavLink>
        <NavLink className="rail-foot" to="/barrierefreiheit">
          {texts.pages.accessibility}
        </NavLink>
      </div>
    </nav>
  )
}
