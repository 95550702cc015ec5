import type {Status} from '../../knowledge/labels.ts';
import type {Picture} from './pictures.ts';

interface Props {
  readonly picture: Picture;
  /** Colors of the light theme by name, such as `paper` or `hue-1`. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** The picture of a page, 1200 by 630 pixels. Uses only styles that satori supports. */
export default function PictureDrawing({picture, tokens}: Props) {
  const {title, field, note, status, monogram, hue} = picture;
  const color = (name: string) => tokens.get(name) ?? '#000';
  const mark = color(hue === undefined ? 'accent' : `hue-${hue}`);
  const ink = color('ink-2');
  return (
    <div
      style={{
        display: 'flex',
        boxSizing: 'border-box',
        flexDirection: 'column',
        width: 1200,
        height: 630,
        padding: '64px 80px 56px',
        borderTop: `14px solid ${mark}`,
        background: color('paper'),
        color: color('ink'),
        fontFamily: 'Sans, Sans Ext',
        fontSize: 36,
      }}
    >
      <div style={{display: 'flex', alignItems: 'center', gap: 28, color: mark, fontWeight: 600}}>
        {monogram && (
          <div
            style={{
              display: 'flex',
              alignItems: 'center',
              justifyContent: 'center',
              width: 104,
              height: 104,
              borderRadius: 16,
              background: `${mark}1f`,
              fontSize: 46,
            }}
          >
            {monogram}
          </div>
        )}
        <div>{field}</div>
      </div>
      <div
        style={{
          display: 'flex',
          flexGrow: 1,
          alignItems: 'center',
          fontFamily: 'Serif, Serif Ext',
          fontSize: sizeOf(title),
          lineHeight: 1.12,
        }}
      >
        {title}
      </div>
      <div
        style={{
          display: 'flex',
          alignItems: 'center',
          gap: 18,
          paddingTop: 32,
          borderTop: `2px solid ${color('line')}`,
          color: ink,
        }}
      >
        {status && <Mark status={status} color={ink} />}
        <div style={{display: 'flex', flexGrow: 1}}>{status ?? note ?? ''}</div>
        <Globe color={color('accent')} />
        <div style={{fontFamily: 'Serif', color: color('ink')}}>Decentralized AI Atlas</div>
      </div>
    </div>
  );
}

/** A font size at which the title takes at most two lines. */
function sizeOf({length}: string): number {
  if (length <= 22) return 104;
  return length <= 44 ? 84 : 72;
}

function Mark({status, color}: {readonly status: Status; readonly color: string}) {
  return (
    <svg width="30" height="30" viewBox="0 0 12 12" fill="none" stroke={color} strokeWidth="1.6">
      {status === 'inactive' ? (
        <path d="M1.5 1.5l9 9m0-9l-9 9" />
      ) : (
        <circle cx="6" cy="6" r="5" fill={status === 'active' ? color : 'none'} />
      )}
      {status === 'merged' && <path d="M6 1a5 5 0 0 0 0 10z" fill={color} />}
    </svg>
  );
}

function Globe({color}: {readonly color: string}) {
  return (
    <svg width="38" height="38" viewBox="0 0 18 18" fill="none" stroke={color} strokeWidth="2">
      <circle cx="9" cy="9" r="8" />
      <ellipse cx="9" cy="9" rx="4" ry="6.5" />
    </svg>
  );
}
