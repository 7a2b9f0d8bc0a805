import { Disclosure } from '../../../app/ui/Disclosure'
import { useTexts } from '../../../app/i18n/language'
import { communitySentence } from '../communityLabels'
import type { Workspace } from '../useWorkspace'
import { workbenchTexts } from './texts'

const MOST = 30

/** What sets each community apart, with its numbers: the reason for its name. */
export function CommunityList({ workspace }: { workspace: Workspace }) {
  const { communities: texts } = useTexts(workbenchTexts)
  const { words, communities, communityNames } = workspace
  if (communities.size === 0) return null
  const named = [...communities.values()].sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
  return (
    <Disclosure title={texts.title}>
      <p className="small quiet">{texts.explain}</p>
      <dl className="community-list">
        {named.slice(0, MOST).map((name) => (
          <div key={name.key}>
            <dt>{communityNames.get(name.key)}</dt>
            <dd>{communitySentence(name, words)}</dd>
          </div>
        ))}
      </dl>
      {named.length > MOST && <p className="small quiet">{words.texts.controls.more(words.formats.number(named.length - MOST))}</p>}
    </Disclosure>
  )
}
