export const de = {
  title: 'Barrierefreiheit',
  question: 'Können alle diese Seiten nutzen?',
  answer: 'Wir bauen nach BITV 2.0 und prüfen jede Seite. Noch hat keine anerkannte Stelle geprüft.',
  sections: [
    {
      title: 'Was gilt',
      paragraphs: ['Maßstab ist die BITV 2.0. Sie verweist auf die Norm EN 301 549 und damit auf die WCAG.', 'Dies ist eine Selbstauskunft. Eine unabhängige Prüfung steht aus.'],
    },
    {
      title: 'Was geht',
      paragraphs: [
        'Alle Seiten sind mit der Tastatur bedienbar. Die Taste ? zeigt die Kürzel, dort lassen sie sich abschalten.',
        'Zu jedem Diagramm und zur Netzwerkkarte gibt es eine Tabelle mit denselben Angaben.',
        'Farben stehen nie allein. Texte haben ein Kontrastverhältnis von mindestens 4,5 zu 1.',
        'Helle und dunkle Ansicht, kleine Bildschirme und weniger Bewegung werden unterstützt.',
      ],
    },
    {
      title: 'Was noch nicht geht',
      paragraphs: [
        'Die gezeichnete Netzwerkkarte ist für Vorleseprogramme nicht lesbar. Die Tabelle darunter ersetzt sie.',
        'Der Abfrage-Editor ist mit Vorleseprogrammen nur eingeschränkt bedienbar. Die fertigen Abfragen kommen ohne ihn aus.',
        'Es gibt noch keine Fassung in Leichter Sprache und in Gebärdensprache.',
      ],
    },
    {
      title: 'Wenn etwas im Weg steht',
      paragraphs: ['Bitte sagen Sie es der Stelle, die Ihnen diese Seiten bereitstellt. Sie nennt hier vor der Veröffentlichung ihre Anschrift und die Schlichtungsstelle.'],
    },
  ],
}
