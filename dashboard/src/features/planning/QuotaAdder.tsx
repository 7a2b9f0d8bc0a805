import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { ComboBox } from '../../app/ui/ComboBox'
import { Disclosure } from '../../app/ui/Disclosure'
import { Select } from '../../app/ui/Select'
import type { PlanPartsFragment } from '../../gql/graphql'
import { toFeatureLabel, toValueLabel } from './toLabels'
import { sameQuota, type QuotaDraft } from './toQuotaDrafts'
import { useWords } from './useWords'

const FEATURES = ['GENDER', 'AGE_GROUP', 'PLANNING_REGION', 'AMT', 'MUNICIPALITY', 'INTEREST_GROUP', 'ORGANISATION', 'ORGANISATION_KIND', 'KIND'] as const

interface QuotaAdderProps {
  plan: PlanPartsFragment
  quotas: readonly QuotaDraft[]
  onAdd: (quota: QuotaDraft) => void
}

/** A quota by hand: of the values that the candidates have. */
export function QuotaAdder({ plan, quotas, onAdd }: QuotaAdderProps) {
  const words = useWords()
  const texts = words.texts.places
  const [feature, setFeature] = useState<(typeof FEATURES)[number]>('INTEREST_GROUP')
  const [value, setValue] = useState('')
  const values = new Map(plan.candidates.flatMap(({ features }) => features.filter((own) => own.feature === feature).map((own) => [own.value, own] as const)))
  const chosen = values.get(value)
  const add = () => {
    if (!chosen || quotas.some((quota) => sameQuota(quota, chosen))) return
    onAdd({ feature, value, label: chosen.label, min: 0, max: plan.capacity ?? 1 })
    setValue('')
  }
  return (
    <Disclosure title={texts.add}>
      <div className="row planning-fields">
        <Select label={texts.feature} value={feature} onChange={(next) => { setFeature(next); setValue('') }} options={FEATURES.map((name) => ({ value: name, label: toFeatureLabel(name, words) }))} />
        <ComboBox key={feature} label={texts.value} value={value} onChange={setValue} placeholder={words.common.filter.choose} options={[...values.values()].map((own) => ({ value: own.value, label: toValueLabel(own, words) })).sort((one, other) => one.label.localeCompare(other.label, 'de'))} />
        <Button isDisabled={!chosen} onPress={add}>
          {texts.add}
        </Button>
      </div>
    </Disclosure>
  )
}
