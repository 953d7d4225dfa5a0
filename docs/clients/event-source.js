// In a page, without any library. The browser keeps the last id and sends it when it connects again: nothing is missed.
const registry = new URLSearchParams(location.search).get("registry") ?? location.origin;

const feed = new EventSource(`${registry}/feed/register?since=0`);

feed.addEventListener("message", ({ data, lastEventId }) => {
  const { subject, data: entry } = JSON.parse(data);
  console.log(`entry ${lastEventId}: ${entry.kind} ${subject}`);
});

feed.addEventListener("error", () => console.log("the connection is lost; the browser connects again by itself"));
