import { Link } from 'react-router'
import { commonTexts } from '../../app/i18n/common'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { SourceLine, SyntheticMark } from '../../app/ui/SourceLine'
import { overviewTexts } from './texts'
import type { ProcessView } from './toProcess'

const topicsShown = 12

export function ProcessSection({ process }: { process: ProcessView }) {
  const texts = useTexts(overviewTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const { main } = process
  const period = main && [...(main.start ? [texts.process.since(formats.date(main.start))] : []), ...(main.end ? [texts.process.until(formats.date(main.end))] : [])]
  return (
    <section className="stack">
      <h2>{texts.process.title}</h2>
      {!main && <p>{texts.process.empty}</p>}
      {main && (
        <>
          <h3>
            {main.name}
            {main.source?.synthetic && <SyntheticMark />}
          </h3>
          <p className="quiet">{[main.kind, main.status && common.projectStatuses[main.status], ...(period ?? [])].filter(Boolean).join(' · ')}</p>
          {main.description && <p>{main.description}</p>}
          <SourceLine sources={[main.source]} />
          <p>
            <Link to={linkTo({ kind: 'PROJECT', id: main.id })}>{texts.process.more}</Link>
          </p>
        </>
      )}
    </section>
  )
}

export function Voices({ process }: { process: ProcessView }) {
  const texts = useTexts(overviewTexts)
  const common = useTexts(commonTexts)
  const formats = useFormats()
  const hasCounts = process.topics.some((topic) => topic.contributions > 0)
  return (
    <section className="stack">
      <h2>{texts.voices.title}</h2>
      <p className={process.contributionCount === 0 ? undefined : 'quiet'}>
        {process.contributionCount === 0 ? texts.voices.empty : texts.voices.all(formats, process.contributionCount)}
      </p>
      <ul className="plain-list stack">
        {process.contributions.map((contribution) => (
          <li key={contribution.id}>
            <Link to={linkTo({ kind: 'CONTRIBUTION', id: contribution.id })}>{contribution.text}</Link>
            {contribution.source?.synthetic && <SyntheticMark />}
            <div className="quiet small">
              {[common.contributionKinds[contribution.kind], contribution.date && formats.date(contribution.date), contribution.event?.name].filter(Boolean).join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {process.topics.length > 0 && (
        <>
          <h3>{hasCounts ? texts.voices.topicsMost : texts.voices.topics}</h3>
          <ul className="plain-list overview-topics">
            {process.topics.slice(0, topicsShown).map((topic) => (
              <li key={topic.id}>
                <Link to={linkTo({ kind: 'TOPIC', id: topic.id })}>{topic.name}</Link>
                {topic.contributions > 0 && <span className="quiet"> {formats.number(topic.contributions)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
