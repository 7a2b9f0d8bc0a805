import type Sigma from 'sigma'
import { NodeProgram, type ProgramInfo } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { MapShape } from './mapModel'

const shapeNumber: Record<MapShape, number> = { circle: 0, square: 1, diamond: 2, hexagon: 3 }

/** What the reducer of the map adds to sigma's own display data. */
export interface ShapedNode extends NodeDisplayData {
  shape: MapShape
  fill: string
}

// One triangle per node, large enough for every shape (the diamond reaches 1.26 radii, the inner circle of the triangle 1.3); a_angle turns its three corners.
const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_angle;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size * u_correctionRatio / u_sizeRatio * 2.0;
  v_offset = (v_radius * 2.6) * vec2(cos(a_angle), sin(a_angle));
  v_shape = a_shape;
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1)).xy, 0, 1);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  v_fill = a_fill;
  v_fill.a *= bias;
  #endif
  v_color.a *= bias;
}
`

// Signed distances to the four outlines, scaled so that all four cover about the same area.
const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;

float outside(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - 0.886 * r;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.253 * r) * 0.7071;
  vec2 q = abs(p);
  return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.952 * r;
}

void main(void) {
  float pixel = u_correctionRatio * 2.0;
  float distance = outside(v_offset, v_radius);
  #ifdef PICKING_MODE
  gl_FragColor = distance > pixel ? vec4(0.0) : v_color;
  #else
  float edge = clamp(v_radius * 0.3, pixel * 1.5, pixel * 3.0);
  float inner = clamp((distance + edge) / pixel + 0.5, 0.0, 1.0);
  float cover = 1.0 - clamp(distance / pixel + 0.5, 0.0, 1.0);
  gl_FragColor = mix(v_fill, v_color, inner) * cover;
  #endif
}
`

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const
const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext

/** Draws circle, square, diamond and hexagon in one pass, filled or as an outline. */
export class NodeShapeProgram extends NodeProgram<(typeof uniforms)[number]> {
  /** Without a picking layer: the node under the pointer comes from an index (pickNode.ts). */
  constructor(gl: WebGLRenderingContext, _pickingBuffer: WebGLFramebuffer | null, renderer: Sigma) {
    super(gl, null, renderer)
  }

  getDefinition() {
    const bytes = { size: 4, type: UNSIGNED_BYTE, normalized: true }
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertexShader,
      FRAGMENT_SHADER_SOURCE: fragmentShader,
      METHOD: TRIANGLES as 4,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_color', ...bytes },
        { name: 'a_fill', ...bytes },
        { name: 'a_id', ...bytes },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    }
  }

  processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
    const { x, y, size, shape, color, fill } = data as ShapedNode
    this.array.set([x, y, size, shapeNumber[shape], floatColor(color), floatColor(fill), nodeIndex], startIndex)
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const { u_sizeRatio, u_correctionRatio, u_matrix } = uniformLocations
    if (!u_sizeRatio || !u_correctionRatio || !u_matrix) return
    gl.uniform1f(u_correctionRatio, params.correctionRatio)
    gl.uniform1f(u_sizeRatio, params.sizeRatio)
    gl.uniformMatrix3fv(u_matrix, false, params.matrix)
  }
}
