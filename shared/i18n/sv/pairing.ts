/** Whom an account is paired with, and the folder that envelopes travel through. */
export const pairing = {
  title: { caseworker: 'Chefer', supervisor: 'Socialsekreterare' },
} as const;
