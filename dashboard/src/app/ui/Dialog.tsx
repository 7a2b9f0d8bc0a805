import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { commonTexts } from '../i18n/common'
import { useTexts } from '../i18n/language'
import { Button } from './Button'
import './dialog.css'

interface DialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  children: ReactNode
  /** 'alertdialog' for a question that must be answered */
  role?: 'dialog' | 'alertdialog'
  /** on a phone the dialog comes from below as a sheet */
  size?: 'narrow' | 'wide'
}

export function Dialog({ title, isOpen, onClose, children, role = 'dialog', size = 'narrow' }: DialogProps) {
  const texts = useTexts(commonTexts)
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()} isDismissable>
      <Modal className={`modal modal-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button variant="quiet" aria-label={texts.close} onPress={onClose}>
              <span aria-hidden="true">×</span>
            </Button>
          </div>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
