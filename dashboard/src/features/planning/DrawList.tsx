import { useState } from 'react'
import { downloadFile } from '../../app/download'
import { Button } from '../../app/ui/Button'
import { Dialog } from '../../app/ui/Dialog'
import type { PlanPageQuery } from '../../gql/graphql'
import { nameIn, toConditionLines, toConditions } from './conditions'
import { LotteryView } from './LotteryView'
import { toBoundsChanges } from './toBoundsChanges'
import { toLottery } from './toLottery'
import { useDrawFile } from './usePlanQuestions'
import { useWords } from './useWords'

type Draw = PlanPageQuery['eventPlan']['draws'][number]

/** Every draw of the plan with its file, by which a stranger can replay it, and the chances that everybody had. */
export function DrawList({ data }: { data: PlanPageQuery }) {
  const { eventPlan: plan } = data
  const words = useWords()
  const { texts: { draw: texts, lottery }, formats } = words
  const [opened, setOpened] = useState<{ draw: Draw; number: string; file: string } | null>(null)
  const [load] = useDrawFile()
  const fileOf = async (version: number) => (await load({ variables: { event: plan.id, version } })).data?.planChange?.drawFile ?? null
  const nameFor = (version: number) => `ziehung-${plan.id}-${version}.json`
  const save = async (version: number) => {
    const file = await fileOf(version)
    if (file) downloadFile(nameFor(version), file, 'application/json')
  }
  const open = async (draw: Draw, number: string) => {
    const file = await fileOf(draw.version)
    if (file) setOpened({ draw, number, file })
  }
  return (
    <section className="stack">
      <h3>{texts.draws}</h3>
      <ul className="plain-list stack">
        {plan.draws.map((draw, index) => {
          const number = formats.number(index + 1)
          return (
            <li key={draw.version} className="stack">
              <div className="row">
                <Button onPress={() => void save(draw.version)}>{texts.file(number)}</Button>
                <Button onPress={() => void open(draw, number)} aria-label={lottery.openLabel(number)}>
                  {lottery.open}
                </Button>
                <span>{texts.drawn(formats.number(draw.seats), formats.number(draw.candidates), String(draw.seed))}</span>
              </div>
              <p className="quiet small">
                {[
                  draw.changedQuotas.length === 0 ? texts.kept : texts.eased(toBoundsChanges(plan.quotas, draw.changedQuotas, words).join('; ')),
                  ...toConditionLines(toConditions(draw.conditions), nameIn(plan.candidates), words),
                ].join(' ')}
              </p>
            </li>
          )
        })}
      </ul>
      <p className="quiet small">{texts.check}</p>
      {opened && (
        <Dialog title={lottery.openLabel(opened.number)} isOpen onClose={() => setOpened(null)} size="wide">
          <LotteryView data={data} lottery={toLottery(opened.file)} minimum={opened.draw.reachableMinimumProbability ?? null} bound={opened.draw.reachableMinimumProbabilityBound ?? null} file={{ name: nameFor(opened.draw.version), content: opened.file }} />
        </Dialog>
      )}
    </section>
  )
}
