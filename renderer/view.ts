/** What the window shows. One thing at a time: while a meeting is open nothing else can be. */
export type View =
  | { readonly name: 'sign-in' }
  | {
      readonly name: 'home';
      readonly contactId: string | null;
      /** Folded away after a meeting: the youth beside you should not read other people's names. */
      readonly isListShown: boolean;
    }
  | { readonly name: 'meeting'; readonly meetingId: string; readonly contactId: string }
  /** On the phone: what is agreed about a meeting before it, and the letter that follows. */
  | {
      readonly name: 'plan' | 'letter';
      readonly meetingId: string;
      readonly contactId: string;
      readonly isListShown: boolean;
    }
  | {
      readonly name: 'frame';
      readonly frameId: string;
      readonly contactId: string;
      readonly isListShown: boolean;
    }
  /** All that is saved about one youth, shown to them without a meeting. */
  | { readonly name: 'record'; readonly contactId: string; readonly isListShown: boolean }
  /** Who reads what was agreed, or whose frames are read, and how envelopes travel. */
  | { readonly name: 'people'; readonly contactId: string | null; readonly isListShown: boolean }
  /** What the youths of a supervisor's unit need. */
  | { readonly name: 'figures' };

export type ViewAct =
  | { readonly kind: 'unlocked' }
  | { readonly kind: 'contact-chosen'; readonly contactId: string | null }
  | { readonly kind: 'list-shown'; readonly isShown: boolean }
  | { readonly kind: 'meeting-opened'; readonly meetingId: string; readonly contactId: string }
  | { readonly kind: 'plan-opened'; readonly meetingId: string; readonly contactId: string }
  | { readonly kind: 'letter-opened' }
  | { readonly kind: 'frame-opened'; readonly frameId: string; readonly contactId: string }
  | { readonly kind: 'record-opened'; readonly contactId: string }
  | { readonly kind: 'people-opened' }
  | { readonly kind: 'figures-opened' }
  /** The meeting, the plan, the letter, the frame, the record or the people were left. */
  | { readonly kind: 'left' };

export const firstView: View = { name: 'sign-in' };

/** The view after an act; an act that does not belong to the view changes nothing. */
export function nextView(view: View, act: ViewAct): View {
  switch (view.name) {
    case 'sign-in':
      return act.kind === 'unlocked' ? { name: 'home', contactId: null, isListShown: true } : view;
    case 'home':
      switch (act.kind) {
        case 'contact-chosen':
          return { ...view, contactId: act.contactId };
        case 'list-shown':
          return { ...view, isListShown: act.isShown };
        case 'meeting-opened':
          return { name: 'meeting', meetingId: act.meetingId, contactId: act.contactId };
        case 'plan-opened':
          return {
            name: 'plan',
            meetingId: act.meetingId,
            contactId: act.contactId,
            isListShown: view.isListShown,
          };
        case 'frame-opened':
          return {
            name: 'frame',
            frameId: act.frameId,
            contactId: act.contactId,
            isListShown: view.isListShown,
          };
        case 'record-opened':
          return { name: 'record', contactId: act.contactId, isListShown: view.isListShown };
        case 'people-opened':
          return { ...view, name: 'people' };
        case 'figures-opened':
          return { name: 'figures' };
        case 'letter-opened':
        case 'unlocked':
        case 'left':
          return view;
      }
    // falls through: every act above returns
    case 'figures':
      return act.kind === 'left' ? { name: 'home', contactId: null, isListShown: true } : view;
    case 'meeting':
      return act.kind === 'left'
        ? { name: 'home', contactId: view.contactId, isListShown: false }
        : view;
    case 'plan':
      if (act.kind === 'letter-opened') return { ...view, name: 'letter' };
      return act.kind === 'left'
        ? { name: 'home', contactId: view.contactId, isListShown: view.isListShown }
        : view;
    case 'letter':
      return act.kind === 'left' ? { ...view, name: 'plan' } : view;
    case 'frame':
      switch (act.kind) {
        case 'left':
          return { name: 'home', contactId: view.contactId, isListShown: view.isListShown };
        // Another paper was checked beside this one.
        case 'frame-opened':
          return { ...view, frameId: act.frameId, contactId: act.contactId };
        case 'unlocked':
        case 'contact-chosen':
        case 'list-shown':
        case 'meeting-opened':
        case 'plan-opened':
        case 'letter-opened':
        case 'record-opened':
        case 'people-opened':
        case 'figures-opened':
          return view;
      }
    // falls through: every act above returns
    case 'record':
    case 'people':
      return act.kind === 'left'
        ? { name: 'home', contactId: view.contactId, isListShown: view.isListShown }
        : view;
  }
}
