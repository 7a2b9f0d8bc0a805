import { Button } from '../../app/ui/Button'
import { SyntheticMark } from '../../app/ui/SourceLine'
import { mayCome, onList } from './planCounts'
import { StageSetter } from './StageSetter'
import type { StepProps } from './stepProps'
import { useWords } from './useWords'

/** The list for the door: a line for each signature. Afterwards who was there. */
export function DoorStep({ data: { event, eventPlan: plan }, changes }: StepProps) {
  const { texts, formats } = useWords()
  const people = onList(plan).filter(mayCome)
  if (people.length === 0) return <p className="quiet">{texts.stage.empty}</p>
  const head = texts.door
  return (
    <div className="stack-wide">
      <div className="stack">
        <div className="planning-screen">
          <Button variant="primary" onPress={() => window.print()}>
            {texts.print}
          </Button>
        </div>
        <div className="planning-sheet data-table">
          <h3>{head.title(event?.name ?? plan.id)}</h3>
          <p>
            {head.at(formats.longDate(event?.date), event?.venue ?? formats.unknown)} {plan.synthetic && <SyntheticMark />}
          </p>
          <div className="data-table-scroll" role="region" aria-label={head.title(event?.name ?? plan.id)} tabIndex={0}>
            <table className="planning-door">
              <thead>
                <tr>
                  {[head.name, head.organisation, head.place, head.table, head.signature].map((column) => (
                    <th key={column} scope="col">
                      {column}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {people.map(({ id, name, organisations, place, table }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    <td>{organisations.join(', ')}</td>
                    <td>{place}</td>
                    <td className="numeric">{table}</td>
                    <td className="planning-signature" />
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
      <section className="stack planning-screen">
        <h3>{head.mark}</h3>
        <StageSetter people={onList(plan)} stages={['ATTENDED', 'ABSENT']} changes={changes} />
      </section>
    </div>
  )
}
