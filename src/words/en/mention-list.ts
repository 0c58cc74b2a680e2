/** Where something is mentioned. */
export const mentionList = {
  heading: 'Every mention, by article',
  inDigest: '{outlet}, {date}: {mentions} in our digest',
};
