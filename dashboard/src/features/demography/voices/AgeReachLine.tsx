import { Link } from 'react-router'
import { useTexts } from '../../../app/i18n/language'
import { linkTo } from '../../../app/links'
import { useWords } from '../useWords'
import { voicesTexts } from './texts'
import type { AgeReachOf } from './toVoices'

interface AgeReachLineProps {
  reach: readonly AgeReachOf[]
  nameOf: (index: number) => string
}

/** Who could reach the age groups that grow and have no voice: those with most people of that age within reach; on paper the first of each. */
export function AgeReachLine({ reach, nameOf }: AgeReachLineProps) {
  const texts = useTexts(voicesTexts).reachAges
  const { formats } = useWords()
  if (reach.length === 0) return null
  if (reach.every(({ isAnybodyStored }) => !isAnybodyStored)) return <>{texts.noBirthYears}</>
  const reachedOf = ({ reached, steps }: AgeReachOf['multipliers'][number]) => (reached == null ? texts.few : reached === 0 ? texts.far(formats.number(steps)) : formats.number(reached))
  return (
    <>
      {texts.title}{' '}
      {reach.map(({ index, isAnybodyStored, multipliers }, place) => (
        <span key={index}>
          {nameOf(index)}: {multipliers.length === 0 && (isAnybodyStored ? texts.nobody : texts.none)}
          {multipliers.map((one, position) => <span key={one.ask.id} className={position > 0 ? 'sheet-screen' : undefined}>{position > 0 && ', '}<Link to={linkTo({ kind: 'ACTOR', id: one.ask.id })}>{one.ask.name}</Link> ({reachedOf(one)})</span>)}{place < reach.length - 1 ? '; ' : '. '}
        </span>
      ))}
      {texts.count}
    </>
  )
}
