"""Several workers on a real PostgreSQL and a real Redis, and what a bad day does to them."""
