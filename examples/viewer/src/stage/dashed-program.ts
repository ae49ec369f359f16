interface Definition {
  readonly VERTEX_SHADER_SOURCE: string;
  readonly FRAGMENT_SHADER_SOURCE: string;
}
type Drawing = new (...given: unknown[]) => { getDefinition(): Definition };

/** Length of a dash with its gap, and of the dash alone, in the pixels of sigma's own measure of thickness. */
const PERIOD = '10.0';
const DASH = '6.5';

/** Draws the edges of a program of sigma dashed: its shaders are told how far along the edge they are, and leave the gaps out. */
export function dashed<Program>(program: Program): Program {
  const Plain = program as unknown as Drawing;
  class Dashed extends Plain {
    override getDefinition(): Definition {
      const definition = super.getDefinition();
      return {
        ...definition,
        VERTEX_SHADER_SOURCE: definition.VERTEX_SHADER_SOURCE.replace(
          'void main() {',
          'varying float v_along;\nvoid main() {\n  v_along = a_positionCoef * length(a_positionEnd - a_positionStart) / u_correctionRatio;',
        ),
        FRAGMENT_SHADER_SOURCE: definition.FRAGMENT_SHADER_SOURCE.replace(
          'precision mediump',
          'precision highp',
        ).replace(
          'void main(void) {',
          `varying float v_along;\nvoid main(void) {\n  if (mod(v_along, ${PERIOD}) > ${DASH}) discard;`,
        ),
      };
    }
  }
  return Dashed as unknown as Program;
}
