"""The report of the monitoring: what it says, its charts, its page, and where everything came from."""
