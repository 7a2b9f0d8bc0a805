import type { ReactNode } from 'react'
import { Tab, TabList as AriaTabList, TabPanel, Tabs } from 'react-aria-components/Tabs'
import './controls.css'

interface TabListProps<V extends string> {
  label: string
  tabs: readonly { value: V; label: string; content: ReactNode }[]
  value: V
  onChange: (value: V) => void
}

export function TabList<V extends string>({ label, tabs, value, onChange }: TabListProps<V>) {
  return (
    <Tabs selectedKey={value} onSelectionChange={(key) => onChange(String(key) as V)}>
      <AriaTabList aria-label={label} className="tabs">
        {tabs.map((tab) => (
          <Tab key={tab.value} id={tab.value} className="tab">
            {tab.label}
          </Tab>
        ))}
      </AriaTabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.value} id={tab.value} className="tab-panel">
          {tab.content}
        </TabPanel>
      ))}
    </Tabs>
  )
}
