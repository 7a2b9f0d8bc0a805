import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { Dialog } from '../ui/Dialog'
import { SearchBox } from './SearchBox'

/** `/` from anywhere: the box is made anew each time it opens, so that it starts empty. */
export function SearchDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const texts = useTexts(commonTexts)
  return (
    <Dialog title={texts.search.title} isOpen={isOpen} onClose={onClose} size="wide">
      <SearchBox onGone={onClose} />
    </Dialog>
  )
}
