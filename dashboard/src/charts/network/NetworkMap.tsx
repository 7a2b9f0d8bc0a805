import { useEffect, useImperativeHandle, useRef, type Ref } from 'react'
import type { MapCamera, ScreenPoint } from './mapModel'
import { MapRenderer, type MapEvents, type MapScene } from './MapRenderer'
import './networkMap.css'

export interface NetworkMapHandle {
  fit: () => void
  zoom: (factor: number) => void
  picture: () => HTMLCanvasElement | null
  /** the shown nodes within an outline in pixels of the map */
  within: (outline: readonly ScreenPoint[]) => string[]
}

interface NetworkMapProps extends MapScene, MapEvents {
  /** where to look; null fits what is visible */
  camera: MapCamera | null
  /** changes when the visible part should be brought into view */
  fitKey: string
  /** what is brought into view then; null: all that is visible */
  sight: ReadonlySet<string> | null
  label: string
  ref?: Ref<NetworkMapHandle>
}

const MOTION = 160
const motion = () => (window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : MOTION)

function bringIntoView(map: MapRenderer, { visible, sight }: { visible: ReadonlySet<string>; sight: ReadonlySet<string> | null }): void {
  map.fit(sight ?? visible, { duration: 0, among: sight === null ? [] : visible })
}

/** The stakeholder map, drawn by WebGL. Everything that it shows stands in the table and in the panel too. */
export function NetworkMap({ nodes, edges, hulls, frame, visible, emphasis, colours, camera, fitKey, sight, label, ref, ...events }: NetworkMapProps) {
  const container = useRef<HTMLDivElement>(null)
  const renderer = useRef<MapRenderer | null>(null)
  const latest = useRef({ events, emphasis, visible, camera, sight })
  useEffect(() => {
    latest.current = { events, emphasis, visible, camera, sight }
  })
  useEffect(() => {
    if (!container.current) return
    const map = new MapRenderer(container.current, {
      onSelect: (id, adding) => latest.current.events.onSelect(id, adding),
      onMove: (id, place) => latest.current.events.onMove(id, place),
      onHover: (id) => latest.current.events.onHover(id),
      onCamera: (place) => latest.current.events.onCamera(place),
    })
    renderer.current = map
    const observer = new ResizeObserver(() => {
      map.resize()
      if (latest.current.camera === null) bringIntoView(map, latest.current)
    })
    observer.observe(container.current)
    return () => {
      observer.disconnect()
      map.kill()
      renderer.current = null
    }
  }, [])
  useEffect(() => {
    renderer.current?.show({ nodes, edges, hulls, frame, visible, emphasis: latest.current.emphasis, colours })
  }, [nodes, edges, hulls, frame, visible, colours])
  useEffect(() => {
    renderer.current?.emphasise(emphasis)
  }, [emphasis])
  useEffect(() => {
    if (camera) renderer.current?.setCamera(camera)
  }, [camera])
  useEffect(() => {
    if (fitKey !== '' && latest.current.camera === null && renderer.current) bringIntoView(renderer.current, latest.current)
  }, [fitKey])
  useImperativeHandle(ref, () => ({
    fit: () => renderer.current?.fit(latest.current.visible, { duration: motion() }),
    zoom: (factor) => renderer.current?.zoom(factor, motion()),
    picture: () => renderer.current?.picture() ?? null,
    within: (outline) => renderer.current?.within(outline) ?? [],
  }), [])
  return <div ref={container} className="network-map" role="img" aria-label={label} data-testid="network-map" />
}
