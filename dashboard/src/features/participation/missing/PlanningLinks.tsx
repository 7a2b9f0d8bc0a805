import { Link } from 'react-router'
import { useFormats, useTexts } from '../../../app/i18n/language'
import type { SectionProps } from '../sectionProps'
import { missingTexts } from './texts'
import { toPlannable } from './toPlannable'

/** From who is missing to the seats that can still be filled. */
export function PlanningLinks({ state, choices }: Pick<SectionProps, 'state' | 'choices'>) {
  const texts = useTexts(missingTexts).planning
  const formats = useFormats()
  const today = new Date().toISOString().slice(0, 10)
  const events = toPlannable(choices.events.edges.map(({ node }) => node), state, today)
  return (
    <nav aria-label={texts.label} className="row participation-planning">
      <span>{events.length > 0 ? texts.next : texts.none}</span>
      {events.map(({ id, name, date }) => <Link key={id} className="button button-plain" to={`/planung/${encodeURIComponent(id)}`}>{texts.plan(name, formats.date(date))}</Link>)}
      {events.length === 0 && <Link className="button button-plain" to="/planung">{texts.all}</Link>}
    </nav>
  )
}
