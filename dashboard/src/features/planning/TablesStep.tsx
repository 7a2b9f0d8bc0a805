import { useState } from 'react'
import { Button } from '../../app/ui/Button'
import { SyntheticMark } from '../../app/ui/SourceLine'
import { NumberField } from './Fields'
import type { StepProps } from './stepProps'
import { useWords } from './useWords'

/** Mixed tables: few who share a municipality, group or organisation sit together. */
export function TablesStep({ data: { event, eventPlan: plan }, changes }: StepProps) {
  const { texts, formats } = useWords()
  const [size, setSize] = useState<number | null>(8)
  const [seed, setSeed] = useState<number | null>(1)
  const nameOf = new Map(plan.candidates.map(({ id, name }) => [id, name]))
  if (plan.list.length === 0) return <p className="quiet">{texts.stage.empty}</p>
  const { mixing } = plan
  return (
    <div className="stack">
      <div className="row planning-fields planning-screen">
        <NumberField label={texts.tables.size} value={size} onChange={setSize} min={2} max={100} />
        <NumberField label={texts.draw.seed} value={seed} onChange={setSeed} min={-2147483648} max={2147483647} />
        <Button variant="primary" isDisabled={changes.isBusy || size === null || size < 2 || seed === null} onPress={() => void changes.seatTables({ size: size ?? 8, seed: seed ?? 1 })}>
          {texts.tables.seat}
        </Button>
        {plan.tables.length > 0 && <Button onPress={() => window.print()}>{texts.print}</Button>}
      </div>
      {mixing && (
        <div className="planning-screen">
          <p>{texts.tables.measure(formats.number(mixing.samePairs), formats.number(mixing.expectedSamePairs, 1), formats.number(mixing.lowestSamePairs))}</p>
          <p className="quiet small">{texts.tables.note}</p>
        </div>
      )}
      {plan.tables.length > 0 && (
        <div className="planning-sheet">
          <h2 className="planning-print-only">
            {event?.name} {plan.synthetic && <SyntheticMark />}
          </h2>
          <div className="planning-tables">
            {plan.tables.map(({ number, members }) => (
              <section key={number} className="planning-table">
                <h3>{texts.tables.table(formats.number(number))}</h3>
                <ul>
                  {members.map((id) => (
                    <li key={id}>{nameOf.get(id) ?? id}</li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      )}
    </div>
  )
}
