import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { useShortcuts } from '../shortcuts'
import { Checkbox } from '../ui/Checkbox'
import { Dialog } from '../ui/Dialog'

const keyNames: Record<string, string> = { Escape: 'Esc', ' ': '␣' }

export function HelpDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const texts = useTexts(commonTexts)
  const { shortcuts, enabled, setEnabled } = useShortcuts()
  return (
    <Dialog title={texts.help.title} isOpen={isOpen} onClose={onClose}>
      <p>{texts.help.about}</p>
      <p>{texts.help.sources}</p>
      <h3>{texts.help.shortcuts}</h3>
      <dl className="shortcut-list">
        {shortcuts.map((shortcut) => (
          <div key={shortcut.label}>
            <dt>
              {shortcut.keys.map((key) => (
                <kbd key={key}>{keyNames[key] ?? key}</kbd>
              ))}
            </dt>
            <dd>{shortcut.label}</dd>
          </div>
        ))}
      </dl>
      <Checkbox isSelected={enabled} onChange={setEnabled}>
        {texts.help.shortcutsOn}
      </Checkbox>
      <p className="quiet small">{texts.help.inFields}</p>
    </Dialog>
  )
}
