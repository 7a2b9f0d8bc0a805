import { useApolloClient, useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../../gql'
import { commonTexts } from '../i18n/common'
import { useFormats, useTexts } from '../i18n/language'
import { useDataState } from '../query/useDataState'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

const RemoveSyntheticData = graphql(`
  mutation RemoveSyntheticData {
    removeSyntheticData {
      removed
      dataVersion
    }
  }
`)

/** The calm line that says so while invented rows are in the store, with the way to remove them. */
export function SyntheticBanner() {
  const texts = useTexts(commonTexts)
  const formats = useFormats()
  const client = useApolloClient()
  const { data, previousData } = useDataState()
  const [isOpen, setOpen] = useState(false)
  const [removed, setRemoved] = useState<number | null>(null)
  const [remove, { loading, error }] = useMutation(RemoveSyntheticData, {
    onCompleted: (answer) => {
      setRemoved(answer.removeSyntheticData.removed)
      setOpen(false)
      void client.resetStore().catch(() => undefined)
    },
    onError: () => undefined,
  })
  const synthetic = (data ?? previousData)?.syntheticData
  return (
    <>
      {synthetic?.present && (
        <section className="frame-line" aria-label={texts.synthetic.mark}>
          {texts.synthetic.banner} ·{' '}
          <button type="button" className="link-button" onClick={() => setOpen(true)}>
            {texts.synthetic.remove}
          </button>
        </section>
      )}
      <div role="status">
        {removed !== null && !synthetic?.present && <p className="frame-line">{texts.synthetic.done(formats.number(removed))}</p>}
      </div>
      <Dialog title={texts.synthetic.title} role="alertdialog" isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{texts.synthetic.explain}</p>
        <p className="quiet small">
          {texts.synthetic.sources}: {formats.list(synthetic?.sources.map((source) => source.title) ?? [])}
        </p>
        {error && <p role="alert">{texts.synthetic.failed}</p>}
        <div className="row">
          <Button variant="warning" isDisabled={loading} onPress={() => void remove()}>
            {loading ? texts.synthetic.running : texts.synthetic.confirm}
          </Button>
          <Button onPress={() => setOpen(false)}>{texts.cancel}</Button>
        </div>
      </Dialog>
    </>
  )
}
