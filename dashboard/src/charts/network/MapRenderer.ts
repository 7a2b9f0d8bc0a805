import { polygonContains } from 'd3-polygon'
import Graph from 'graphology'
import Sigma from 'sigma'
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering'
import type { NodeDisplayData } from 'sigma/types'
import { drawHullNames, drawHulls } from './drawHulls'
import { drawHover } from './drawHover'
import { drawLabels } from './drawLabels'
import { followDrag, type Pulled } from './followDrag'
import { isSameEmphasis, surroundings } from './emphasis'
import { tieKey, type MapCamera, type MapColours, type MapEdge, type MapEmphasis, type MapFrame, type MapHull, type MapNode, type ScreenPoint } from './mapModel'
import { mixColours } from './mixColours'
import { NodeShapeProgram } from './nodeShapeProgram'
import { pickFromIndex } from './pickNode'
import { keepSameParts } from './sameContent'
import { shiftWhileMoving, type Shifting } from './shiftWhileMoving'

export interface MapScene {
  nodes: readonly MapNode[]
  edges: readonly MapEdge[]
  hulls: readonly MapHull[]
  /** null: what the nodes fill */
  frame: MapFrame | null
  visible: ReadonlySet<string>
  emphasis: MapEmphasis
  colours: MapColours
}

export interface MapEvents {
  /** `adding`: with the shift key, to pick several */
  onSelect: (id: string | null, adding: boolean) => void
  onMove: (id: string, place: ScreenPoint) => void
  onHover: (id: string | null) => void
  onCamera: (camera: MapCamera) => void
}

const NAMES_LAYER = 'names'
const HULLS_LAYER = 'hulls'
const HOVER_LAYER = 'hover'
/** Ink of a tie at rest and of one that leads to what is looked at; strength of what has stepped back. */
const REST = 0.25
const LED = 0.55
/** Width in pixels of a tie that an answer speaks of, in the view in which it is given. */
const STRONG_TIE = 3
const BACK_ON_HOVER = 0.1
const BACK_ON_CHOICE = 0.2
const MARGIN = 48
const CLOSEST_VIEW = 0.004
/** A few among many are seen with this share of the view of all around them. */
const CLOSEST_PART = 0.4
const CAMERA_PAUSE = 250
/** Far below a pixel at the closest view. */
const SAME_PLACE = 1e-6
/** Beyond this number of nodes and ties the map is drawn only while it rests, so that it can be moved without a graphics card too. */
const LARGE = 5000

/** What a picture is made of, but for the emphasis. */
const SHOWN_PARTS = ['nodes', 'edges', 'hulls', 'frame', 'visible', 'colours'] as const satisfies readonly (keyof MapScene)[]

const emptyGraph = () => new Graph({ type: 'undirected', multi: true })

/** Owns the sigma instance: draws a scene, reports hover, choice and camera. Knows nothing of React. */
export class MapRenderer {
  private readonly sigma: Sigma
  private scene: MapScene | null = null
  private order: readonly string[] = []
  private pixelsPerUnit = 1
  /** the size on the screen that this holds for */
  private measuredIn = ''
  private cameraTimer: ReturnType<typeof setTimeout> | undefined
  private quietTimer: ReturnType<typeof setTimeout> | undefined
  /** The page moves the camera itself: not a choice of the person, so not reported. */
  private isQuiet = false
  private isLarge = false
  /** on a large map: the node whose surroundings are drawn above the picture */
  private hovered: string | null = null
  /** on a large map: the node that is pulled, drawn above the picture too */
  private pulled: Pulled | null = null
  private readonly shifting: Shifting
  private readonly font: string

  constructor(container: HTMLElement, private readonly events: MapEvents) {
    this.font = getComputedStyle(container).fontFamily
    this.sigma = new Sigma(emptyGraph(), container, {
      nodeProgramClasses: { shaped: NodeShapeProgram },
      defaultNodeType: 'shaped',
      edgeProgramClasses: { line: EdgeRectangleProgram, thin: EdgeLineProgram },
      renderLabels: false,
      zIndex: true,
      stagePadding: MARGIN,
      minEdgeThickness: 1.5,
      minCameraRatio: CLOSEST_VIEW,
      maxCameraRatio: 4,
      doubleClickZoomingDuration: 160,
      zoomDuration: 160,
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (id, data) => this.nodeLook(id, data),
      edgeReducer: (_, data) => this.edgeLook(data),
      zoomToSizeRatioFunction: (ratio) => 1 / this.sizeFactor(ratio),
      allowInvalidContainer: true,
    })
    const below = { beforeLayer: 'edges', style: { pointerEvents: 'none' } }
    this.sigma.createCanvasContext(HULLS_LAYER, below)
    for (const layer of [NAMES_LAYER, HOVER_LAYER]) this.sigma.createCanvasContext(layer, { style: { pointerEvents: 'none' } })
    this.sigma.resize(true)
    pickFromIndex(this.sigma)
    this.shifting = shiftWhileMoving({ sigma: this.sigma, isLarge: () => this.isLarge, onShift: () => this.clearHover() })
    this.sigma.on('afterRender', () => {
      this.drawNames()
      this.drawHover()
    })
    this.sigma.on('enterNode', ({ node }) => events.onHover(node))
    this.sigma.on('leaveNode', () => events.onHover(null))
    const endsPull = followDrag(this.sigma, { isLarge: () => this.isLarge, onPull: (pulled) => this.pull(pulled), onMove: (id, place) => events.onMove(id, place) })
    this.sigma.on('clickNode', ({ node, event }) => {
      if (!endsPull()) events.onSelect(node, event.original.shiftKey)
    })
    this.sigma.on('clickStage', () => events.onSelect(null, false))
    this.sigma.getCamera().on('updated', () => this.reportCamera())
  }

  /** Takes over what changed, by its content; positions, nodes and ties are only written where they differ. */
  show(given: MapScene): void {
    const before = this.scene
    const scene = before ? keepSameParts(before, { ...given, emphasis: before.emphasis }) : given
    if (before && SHOWN_PARTS.every((part) => scene[part] === before[part])) return
    this.scene = { ...scene, emphasis: given.emphasis }
    this.sigma.setCustomBBox(scene.frame)
    this.order = largestFirst(scene)
    this.isLarge = scene.visible.size + scene.edges.length > LARGE
    const isNew = before?.nodes !== scene.nodes || before.edges !== scene.edges
    if (isNew) this.writeGraph(scene)
    this.measure()
    // A new graph has been taken over by now; on a small map it is drawn once more, in its new measure.
    if (!isNew || !this.isLarge) this.sigma.refresh()
  }

  /** Only what is looked at changes: nothing is placed or counted anew. On a large map hover is drawn above the picture. */
  emphasise(emphasis: MapEmphasis): void {
    if (!this.scene) return
    const before = this.scene.emphasis
    this.hovered = this.isLarge ? emphasis.hovered : null
    const next = this.isLarge ? { ...emphasis, hovered: null, kept: emphasis.hovered === null ? emphasis.kept : before.kept } : emphasis
    if (this.isLarge && isSameEmphasis(before, next)) return this.drawHover()
    this.scene = { ...this.scene, emphasis: next }
    this.sigma.refresh({ skipIndexation: true })
  }

  setCamera(camera: MapCamera): void {
    // What the map has reported comes back by way of the address, rounded: no reason to draw again.
    const now = this.sigma.getCamera().getState()
    if ((['x', 'y', 'ratio'] as const).every((part) => Math.abs(now[part] - camera[part]) < SAME_PLACE)) return
    this.moveQuietly({ ...camera, angle: 0 }, 0)
  }

  zoom(factor: number, duration: number): void {
    const camera = this.sigma.getCamera()
    this.move({ ...camera.getState(), ratio: camera.getBoundedRatio(camera.ratio * factor) }, duration)
  }

  /** Brings the given nodes into view, with room for their names; of a few among many only so near that one sees where they are. */
  fit(ids: Iterable<string>, { duration, among = [] }: { duration: number; among?: Iterable<string> }): void {
    const place = this.viewOf(ids)
    if (!place) return
    const closest = CLOSEST_PART * (this.viewOf(among)?.ratio ?? 0)
    this.moveQuietly({ ...place, ratio: Math.max(place.ratio, closest), angle: 0 }, duration)
  }

  /** Where the camera sees all of the nodes. */
  private viewOf(ids: Iterable<string>): MapCamera | null {
    const places = [...ids].flatMap((id) => this.sigma.getNodeDisplayData(id) ?? [])
    if (places.length === 0) return null
    const box = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity }
    for (const { x, y } of places) {
      box.minX = Math.min(box.minX, x)
      box.maxX = Math.max(box.maxX, x)
      box.minY = Math.min(box.minY, y)
      box.maxY = Math.max(box.maxY, y)
    }
    const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } }
    const low = this.sigma.framedGraphToViewport({ x: box.minX, y: box.minY }, whole)
    const high = this.sigma.framedGraphToViewport({ x: box.maxX, y: box.maxY }, whole)
    const { width, height } = this.sigma.getDimensions()
    const ratio = Math.max(Math.abs(high.x - low.x) / Math.max(1, width - 2.5 * MARGIN), Math.abs(high.y - low.y) / Math.max(1, height - 1.5 * MARGIN), CLOSEST_VIEW)
    return { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2, ratio }
  }

  resize(): void {
    this.sigma.resize()
    // The browser reports the first size too, which is known.
    if (this.measuredIn === this.sizeOnScreen()) return
    this.measure()
    this.sigma.refresh()
  }

  /** The picture as it stands, on paper, for export. */
  picture(): HTMLCanvasElement {
    const { width, height } = this.sigma.getDimensions()
    const scale = window.devicePixelRatio || 1
    const canvas = document.createElement('canvas')
    canvas.width = width * scale
    canvas.height = height * scale
    const context = canvas.getContext('2d')
    // WebGL forgets its picture after the frame; it is drawn again in this very task and copied at once.
    this.shifting.drawNow()
    const layers = this.sigma.getCanvases()
    for (const name of [HULLS_LAYER, 'edges', 'nodes', NAMES_LAYER]) {
      const layer = layers[name]
      if (layer && context) context.drawImage(layer, 0, 0, canvas.width, canvas.height)
    }
    return canvas
  }

  kill(): void {
    clearTimeout(this.cameraTimer)
    clearTimeout(this.quietTimer)
    this.shifting.stop()
    this.sigma.kill()
  }

  /** Where a node stands on the screen, in pixels of the map; for tests and tooltips. */
  placeOnScreen(id: string): { x: number; y: number } | null {
    const data = this.sigma.getNodeDisplayData(id)
    return data ? this.sigma.framedGraphToViewport(data) : null
  }

  /** The shown nodes within an outline on the screen, in pixels of the map. */
  within(outline: readonly ScreenPoint[]): string[] {
    const corners = outline.map(({ x, y }): [number, number] => [x, y])
    if (corners.length < 3) return []
    return this.order.filter((id) => {
      const place = this.placeOnScreen(id)
      return place !== null && polygonContains(corners, [place.x, place.y])
    })
  }

  private writeGraph({ nodes, edges }: MapScene): void {
    const graph = emptyGraph()
    for (const { id, label, x, y, radius, colour, shape, hollow } of nodes) graph.addNode(id, { label, x, y, size: radius, color: colour, shape, hollow })
    for (const { id, source, target } of edges) {
      if (graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(id)) graph.addEdgeWithKey(id, source, target, { source, target, size: 1 })
    }
    this.sigma.setGraph(graph)
  }

  private nodeLook(id: string, data: Record<string, unknown>): Partial<NodeDisplayData> {
    const { visible, emphasis, colours } = this.scene as MapScene
    if (!visible.has(id)) return { ...data, hidden: true }
    const back = emphasis.kept !== null && !emphasis.kept.has(id)
    const own = String(data['color'])
    if (emphasis.gone.has(id)) return { ...data, color: mixColours(colours.paper, own, BACK_ON_CHOICE), fill: colours.paper, zIndex: 0 } as Partial<NodeDisplayData>
    const color = back ? mixColours(colours.paper, own, backStrength(emphasis)) : own
    const fill = data['hollow'] === true ? colours.paper : color
    const near = id === emphasis.selected || id === emphasis.hovered
    return { ...data, color, fill, zIndex: near ? 2 : back ? 0 : 1 } as Partial<NodeDisplayData>
  }

  private edgeLook(data: Record<string, unknown>): Record<string, unknown> {
    const { visible, emphasis, colours } = this.scene as MapScene
    const source = String(data['source'])
    const target = String(data['target'])
    if (!visible.has(source) || !visible.has(target) || emphasis.gone.has(source) || emphasis.gone.has(target)) return { ...data, hidden: true }
    if (emphasis.strong.has(tieKey(source, target))) return { ...data, color: colours.accent, type: 'line', size: STRONG_TIE / this.sizeFactor(this.sigma.getCamera().ratio), zIndex: 2 }
    const centre = emphasis.hovered ?? emphasis.selected
    const led = centre !== null && (source === centre || target === centre)
    const strength = led ? LED : emphasis.kept === null ? REST : REST * backStrength(emphasis)
    // Smoothed lines are rectangles with soft rims, several times the work of plain ones: on a large map only what is looked at has them.
    return { ...data, type: this.isLarge && !led ? 'thin' : 'line', color: mixColours(colours.paper, colours.ink, strength), size: led ? 2 : 1, zIndex: led ? 1 : 0 }
  }

  private drawNames(): void {
    const { [NAMES_LAYER]: names, [HULLS_LAYER]: below } = this.sigma.getCanvases()
    const context = names?.getContext('2d')
    const hullContext = below?.getContext('2d')
    if (!context || !hullContext || !this.scene) return
    const { emphasis, colours, hulls, visible } = this.scene
    const area = this.sigma.getDimensions()
    context.clearRect(0, 0, area.width, area.height)
    const tops = drawHulls({ sigma: this.sigma, context: hullContext, hulls, visible, colours })
    const reserved = drawHullNames({ context, tops, colours, font: this.font, area })
    drawLabels({ sigma: this.sigma, context, order: this.order, emphasis, colours, font: this.font, reserved })
  }

  private clearHover(): CanvasRenderingContext2D | null {
    const context = this.sigma.getCanvases()[HOVER_LAYER]?.getContext('2d') ?? null
    const { width, height } = this.sigma.getDimensions()
    context?.clearRect(0, 0, width, height)
    return context
  }

  private drawHover(): void {
    const context = this.clearHover()
    const centre = this.pulled?.id ?? this.hovered
    if (!context || !this.scene || centre === null) return
    const { emphasis, colours } = this.scene
    const at = this.pulled && this.sigma.graphToViewport(this.pulled.place)
    drawHover({ sigma: this.sigma, context, nodes: surroundings(this.scene, centre), at, emphasis: { ...emphasis, hovered: centre }, colours, font: this.font })
  }

  private pull(pulled: Pulled | null): void {
    this.pulled = pulled
    this.drawHover()
  }

  /** Pixels of the screen per unit of the layout when the whole network is in view. */
  private measure(): void {
    const whole = { cameraState: { x: 0.5, y: 0.5, ratio: 1, angle: 0 } }
    const from = this.sigma.graphToViewport({ x: 0, y: 0 }, whole)
    const to = this.sigma.graphToViewport({ x: 1, y: 0 }, whole)
    this.pixelsPerUnit = Math.hypot(to.x - from.x, to.y - from.y) || 1
    this.measuredIn = this.sizeOnScreen()
  }

  private sizeOnScreen(): string {
    const { width, height } = this.sigma.getDimensions()
    return `${width} ${height}`
  }

  /** Marks shrink more slowly than the map, so that a far view still shows them and a near one is not filled by them. */
  private sizeFactor(ratio: number): number {
    return Math.min(1.6, Math.max(0.4, Math.sqrt(this.pixelsPerUnit / ratio)))
  }

  private move(state: MapCamera & { angle: number }, duration: number): void {
    const camera = this.sigma.getCamera()
    if (duration <= 0) camera.setState(state)
    else void camera.animate(state, { duration })
  }

  private moveQuietly(state: MapCamera & { angle: number }, duration: number): void {
    clearTimeout(this.cameraTimer)
    clearTimeout(this.quietTimer)
    this.isQuiet = true
    this.move(state, duration)
    if (duration <= 0) this.shifting.draw()
    this.quietTimer = setTimeout(() => { this.isQuiet = false }, duration + 20)
  }

  private reportCamera(): void {
    if (this.isQuiet) return
    clearTimeout(this.cameraTimer)
    this.cameraTimer = setTimeout(() => {
      const { x, y, ratio } = this.sigma.getCamera().getState()
      this.events.onCamera({ x, y, ratio })
    }, CAMERA_PAUSE)
  }
}

function backStrength({ hovered }: MapEmphasis): number {
  return hovered === null ? BACK_ON_CHOICE : BACK_ON_HOVER
}

function largestFirst({ nodes, visible }: MapScene): string[] {
  const shown = nodes.filter((node) => visible.has(node.id))
  return shown.sort((a, b) => b.radius - a.radius || (a.id < b.id ? -1 : 1)).map((node) => node.id)
}
