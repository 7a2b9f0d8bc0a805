import { Link } from 'react-router'
import { useFormats, useTexts } from '../../app/i18n/language'
import { linkTo } from '../../app/links'
import { Disclosure } from '../../app/ui/Disclosure'
import type { EntityKind } from '../../gql/graphql'
import { overviewTexts } from './texts'
import type { Place, ReachView } from './toReach'

const shownFirst = 10

/** The places and groups without anybody, each with the way to its page. */
export function NotReached({ reach }: { reach: ReachView }) {
  const texts = useTexts(overviewTexts)
  const formats = useFormats()
  const { missingRegions, missingGroups, missingMunicipalities } = reach
  return (
    <section className="stack">
      <h2>{texts.reach.title}</h2>
      <h3>{texts.reach.regions(formats, missingRegions.length, reach.regions.length)}</h3>
      {missingRegions.length === 0 ? <p>{texts.reach.allRegions}</p> : <Places places={missingRegions} kind="REGION" />}
      <h3>{texts.reach.groups(formats, missingGroups.length, reach.groups)}</h3>
      {missingGroups.length === 0 ? <p>{texts.reach.allGroups}</p> : <Places places={missingGroups} kind="INTEREST_GROUP" />}
      <h3>{texts.reach.municipalities(formats, missingMunicipalities.length, reach.municipalities)}</h3>
      {missingMunicipalities.length === 0 ? (
        <p>{texts.reach.allMunicipalities}</p>
      ) : (
        <>
          <p className="quiet small">{texts.reach.largestFirst}</p>
          <Places places={missingMunicipalities.slice(0, shownFirst)} kind="REGION" />
          {missingMunicipalities.length > shownFirst && (
            <Disclosure title={texts.reach.more(formats, missingMunicipalities.length - shownFirst)}>
              <Places places={missingMunicipalities.slice(shownFirst)} kind="REGION" />
            </Disclosure>
          )}
        </>
      )}
      <p className="row">
        <Link to="/regionen">{texts.reach.toMap}</Link>
        <Link to="/beteiligung">{texts.reach.toParticipation}</Link>
      </p>
    </section>
  )
}

function Places({ places, kind }: { places: readonly Place[]; kind: EntityKind }) {
  const formats = useFormats()
  return (
    <ul className="plain-list overview-places">
      {places.map((place) => (
        <li key={place.key}>
          <Link to={linkTo({ kind, id: place.key })}>{place.label}</Link>
          {place.inhabitants !== null && <span className="quiet numeric"> {formats.number(place.inhabitants)}</span>}
        </li>
      ))}
    </ul>
  )
}
