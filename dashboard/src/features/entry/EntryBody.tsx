import { Link } from 'react-router'
import { useFormats, useTexts } from '../../app/i18n/language'
import { PageHead } from '../../app/ui/PageHead'
import { SourceLine, SyntheticMark } from '../../app/ui/SourceLine'
import type { EntrySection, EntryView } from './entryView'
import { entryTexts } from './texts'
import './entry.css'

export function EntryBody({ view }: { view: EntryView }) {
  const texts = useTexts(entryTexts)
  const filled = view.sections.filter((section) => section.items.length > 0)
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHead question={texts.question(view.kind)} answer={view.name} title={view.name} />
        {view.source?.synthetic && (
          <p>
            <SyntheticMark />
          </p>
        )}
        {view.text && <p>{view.text}</p>}
        <Facts facts={view.facts} />
        <SourceLine sources={[view.source]} />
        {view.planning && (
          <p>
            <Link to={view.planning}>{texts.planning}</Link>
          </p>
        )}
        {view.picture && (
          <p>
            <Link to={view.picture}>{texts.picture}</Link>
          </p>
        )}
      </div>
      {filled.length === 0 && <p className="quiet">{texts.nothing}</p>}
      {filled.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </div>
  )
}

export function EntryNotFound() {
  const texts = useTexts(entryTexts)
  return (
    <div className="stack">
      <PageHead question={texts.unknownTitle} answer={texts.unknown} />
      <p>
        <Link to="/">{texts.back}</Link>
      </p>
    </div>
  )
}

function Facts({ facts }: { facts: EntryView['facts'] }) {
  return (
    <dl className="entry-facts">
      {facts.map(({ label, value, href }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : href.startsWith('/') ? <Link to={href}>{value}</Link> : <a href={href}>{value}</a>}</dd>
        </div>
      ))}
    </dl>
  )
}

function Section({ section }: { section: EntrySection }) {
  const texts = useTexts(entryTexts)
  const formats = useFormats()
  const { title, items, total } = section
  // A source that all statements share is named once, under the section.
  const first = items[0]?.source ?? null
  const shared = items.every((item) => item.source?.id === first?.id)
  return (
    <section className="stack">
      <h2>
        {title} <span className="quiet">{formats.number(total ?? items.length)}</span>
      </h2>
      <ul className="plain-list entry-items">
        {items.map((item) => (
          <li key={item.key}>
            {item.href ? <Link to={item.href}>{item.label}</Link> : item.label}
            {item.detail && <div className="quiet small">{item.detail}</div>}
            {!shared && <SourceLine sources={[item.source]} />}
          </li>
        ))}
      </ul>
      {shared && first && <SourceLine sources={[first]} />}
      {total !== undefined && total > items.length && <p className="quiet small">{texts.more(formats.number(items.length), formats.number(total))}</p>}
    </section>
  )
}
