import { DropZone } from 'react-aria-components/DropZone'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from './Button'
import './controls.css'

interface FileDropProps {
  /** what may be dropped here */
  label: string
  button: string
  /** endings, such as .csv */
  endings: readonly string[]
  onFile: (file: File) => void
}

/** One file: chosen by the button, or dropped. */
export function FileDrop({ label, button, endings, onFile }: FileDropProps) {
  const take = (file: File | null | undefined) => {
    if (file) onFile(file)
  }
  return (
    <DropZone
      className="file-drop"
      aria-label={label}
      onDrop={({ items }) => {
        const dropped = items.find((item) => item.kind === 'file')
        if (dropped?.kind === 'file') void dropped.getFile().then(take)
      }}
    >
      <span>{label}</span>
      <FileTrigger acceptedFileTypes={[...endings]} onSelect={(files) => take(files?.[0])}>
        <Button>{button}</Button>
      </FileTrigger>
    </DropZone>
  )
}
