interface ScriptRules {
  createScriptURL(address: string): string;
}

/** Where a policy asks for it, only an address of our own becomes a script (Trusted Types). */
function ownScript(address: string): string {
  const own: ScriptRules = { createScriptURL: (asked) => asked };
  const { trustedTypes } = window as {
    trustedTypes?: { createPolicy(name: string, rules: ScriptRules): ScriptRules };
  };
  return (trustedTypes?.createPolicy('deconflict', own) ?? own).createScriptURL(address);
}

/**
 * Has the browser keep the pages that are visited, when the page is there; it takes no time from that. Where the desk
 * does without, nothing of this is in the script.
 */
if (import.meta.env.KEEPS_PAGES && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where a browser lets no site keep anything, the page about it says so.
    try {
      navigator.serviceWorker
        .register(ownScript(`${import.meta.env.BASE_URL}sw.js`))
        .catch(() => undefined);
    } catch {
      // Some throw at once.
    }
  });
}
