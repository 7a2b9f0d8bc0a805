import type { de } from './texts.de'

export const en: typeof de = {
  title: 'Accessibility',
  question: 'Can everyone use these pages?',
  answer: 'We build to BITV 2.0 and check each page. No accredited body has checked it yet.',
  sections: [
    {
      title: 'What applies',
      paragraphs: ['The measure is BITV 2.0. It refers to the standard EN 301 549 and thereby to WCAG.', 'This is a self-declaration. An independent audit is still to come.'],
    },
    {
      title: 'What works',
      paragraphs: [
        'All pages work with the keyboard. The key ? shows the shortcuts; they can be switched off there.',
        'Each chart and the network map have a table with the same figures.',
        'Colours never stand alone. Text has a contrast of at least 4.5 to 1.',
        'Light and dark view, small screens and reduced motion are supported.',
      ],
    },
    {
      title: 'What does not work yet',
      paragraphs: [
        'Screen readers cannot read the drawn network map. The table below it replaces it.',
        'The query editor works only partly with screen readers. The ready-made queries do not need it.',
        'There is no version in easy language or sign language yet.',
      ],
    },
    {
      title: 'When something is in your way',
      paragraphs: ['Please tell the office that provides these pages. Before publication it names its address and the arbitration body here.'],
    },
  ],
}
